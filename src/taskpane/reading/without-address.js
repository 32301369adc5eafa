/** A webpack loader: a module that needs no address of its own is told none. */
module.exports = (source) => source.replaceAll("import.meta.url", '""');
