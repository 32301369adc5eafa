/** Excel's own error codes, as far as this host gives them. */
export type ExcelErrorCode =
  | "AccessDenied" | "ApiNotFound" | "GeneralException" | "InvalidArgument" | "InvalidOperation" | "InvalidReference"
  | "ItemAlreadyExists" | "ItemNotFound" | "NotImplemented" | "InsertDeleteConflict" | "InvalidSelection"
  | "InvalidOperationInCellEditMode" | "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded";

const messages: Readonly<Record<ExcelErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidSelection: "The current selection is invalid for this operation.",
  InvalidOperationInCellEditMode: "The operation isn't available while Excel is in Edit cell mode.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

/** What stops a batch, with the code Excel would give for it. */
export class ExcelError extends Error {
  constructor(readonly code: ExcelErrorCode, detail?: string) {
    super(detail ? `${messages[code]} (${detail})` : messages[code]);
    this.name = "ExcelError";
  }
}
