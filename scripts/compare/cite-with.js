// Writes a bibliography with citeproc-js, to be measured: node cite-with.js CITEPROC WORKS STYLE LOCALES.
//
// CITEPROC is citeproc-js's citeproc_commonjs.js, WORKS a CSL-JSON file, STYLE a .csl file, LOCALES a folder.
const fs = require('fs');
const path = require('path');

const [citeproc, works, style, locales] = process.argv.slice(2);
const CSL = require(path.resolve(citeproc));
const items = new Map(JSON.parse(fs.readFileSync(works, 'utf8')).map(item => [item.id, item]));
const engine = new CSL.Engine(
  {
    retrieveLocale: language => {
      const file = path.join(locales, `locales-${language}.xml`);
      return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : false;
    },
    retrieveItem: id => items.get(id),
  },
  fs.readFileSync(style, 'utf8'));
engine.setOutputFormat('text');
engine.updateItems([...items.keys()]);
process.stdout.write(engine.makeBibliography()[1].join(''));
