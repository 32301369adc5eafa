/** pdf.js's reading half, which its package has no types for: loaded for what it leaves in the global scope. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
