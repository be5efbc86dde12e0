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

  /// Renders the works in every style of a folder and of its folder `dependent`: says which cannot be used, and ends
  /// with their number.
  static func runAll(folder: String, works path: String, _ locales: LocaleLibrary) -> Int32 {
    guard let text = Files.text(path) else {
      return SuiteCommand.fail("the works '\(path)' cannot be read")
    }
    let record = CSLJSONReader.read(Array(text.utf8), source: path, options: ReadingOptions())
    let library = StyleLibrary(folders: [folder])
    var failed = 0
    var entries = 0
    var diagnostics = 0
    let names = library.names()
    for name in names {
      do throws(StyleError) {
        let processor = Processor(style: try library.style(name), locales: locales)
        diagnostics += processor.diagnostics.count
        let lines = processor.bibliographyText(record.works)
        entries += lines.count
        if processor.style.bibliography != nil, !lines.contains(where: { !$0.isEmpty }) {
          print("\(name): every entry is empty")
          failed += 1
        }
      } catch {
        print("\(name): \(error)")
        failed += 1
      }
    }
    print(
      "\(names.count) styles, \(entries) entries, \(diagnostics) doubtful places, \(failed) failed")
    return failed == 0 ? 0 : 1
  }
}
