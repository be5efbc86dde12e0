import CSL
import Citeproc
import Dataset
import Readers

/// Writes a bibliography as HTML, for comparison with other processors.
enum Rendering {
  static func run(style: String, works path: String, _ locales: LocaleLibrary) -> Int32 {
    guard let text = Files.text(path) else {
      return SuiteCommand.fail("the works '\(path)' cannot be read")
    }
    let record = CSLJSONReader.read(Array(text.utf8), source: path, options: ReadingOptions())
    do throws(StyleError) {
      let processor = Processor(style: try StyleLibrary().style(style), locales: locales)
      print(processor.bibliographyHTML(record.works, hasKeys: true))
      return 0
    } catch {
      return SuiteCommand.fail("\(error)")
    }
  }
}
