/**
 * Prints what Microsoft's own parser reads in a manifest. A program of its own because that package requires modules
 * which jest does not: `node read-manifest.js FILE`.
 */
const { OfficeAddinManifest } = require("office-addin-manifest");

OfficeAddinManifest.readManifestFile(process.argv[2]).then((manifest) => {
  process.stdout.write(JSON.stringify(manifest));
});
