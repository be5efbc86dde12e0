import CSL
import Dataset
import Document
import Scripting
import TestSupport

/// Runs pieces of Lua on the sample record.
enum Lua {
  /// A style of the tests' own: authors and title, nothing that depends on an installed style.
  static let style = """
    <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
      <info><title>Plain</title><id>plain</id></info>
      <citation><layout prefix="(" suffix=")"><names variable="author"><name form="short"/></names>
        <date variable="issued" prefix=" "><date-part name="year"/></date></layout></citation>
      <bibliography><layout suffix=".">
        <names variable="author"><name and="text" initialize-with=". "/></names>
        <text variable="title" prefix=". "/>
        <date variable="issued" prefix=" "><date-part name="year"/></date>
        <text variable="DOI" prefix=" doi:"/>
      </layout></bibliography>
    </style>
    """

  static var options: ReportOptions {
    var options = ReportOptions()
    options.styles = StyleLibrary(
      folders: [], builtIn: { $0 == "plain" ? Array(style.utf8) : nil })
    options.locales = LocaleLibrary(folders: []) { language in
      language == "en-US" ? Repository.bytes("Sources/Resources/csl/locales-en-US.xml") : nil
    }
    options.defaultStyle = "plain"
    return options
  }

  /// What `print` printed in the body of a report, one line each.
  static func print(
    _ body: String, options: ReportOptions = options, dataset: Dataset = SampleRecord.dataset
  ) throws -> [String] {
    let script = Script(name: "t.lua", source: "return function(data)\n\(body)\nreturn '' end")
    return try ReportRunner(dataset: dataset, options: options).run(script).messages.map(\.text)
  }

  /// The blocks of a document with one element, given as an expression.
  static func blocks(
    _ expression: String, options: ReportOptions = options, dataset: Dataset = SampleRecord.dataset
  ) throws -> [Block] {
    try document("doc.document { \(expression) }", options: options, dataset: dataset).blocks
  }

  /// A document, given as an expression.
  static func document(
    _ expression: String, options: ReportOptions = options, dataset: Dataset = SampleRecord.dataset
  ) throws -> Document {
    let script = Script(name: "t.lua", source: "return function(data) return \(expression) end")
    let result = try ReportRunner(dataset: dataset, options: options).run(script)
    guard case .document(let document) = result.content else { throw NoDocument() }
    return document
  }

  /// The message of a piece of Lua that must fail: the headline without the place, then the hint.
  static func failure(
    _ body: String, options: ReportOptions = options
  ) -> String {
    do {
      _ = try print(body, options: options)
      return "no failure"
    } catch let error as ReportError {
      var text = error.headline
      if let colon = text.range(of: "t.lua:2: ") { text = String(text[colon.upperBound...]) }
      let hint = error.description.split(separator: "\n").first { $0.hasPrefix("hint: ") }
      return hint.map { "\(text)\n\($0)" } ?? text
    } catch {
      return "\(error)"
    }
  }

  struct NoDocument: Error {}
}

extension String {
  /// The place of a piece of text; the standard library has this only with Foundation.
  fileprivate func range(of piece: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(piece) {
        return start..<index(start, offsetBy: piece.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
