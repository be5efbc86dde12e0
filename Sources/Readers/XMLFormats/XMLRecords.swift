internal import Glibc
import Parsing

/// Reads a file of XML record by record.
enum XMLRecords {
  /// The most faults that are read around; a file that holds more is not what it seems.
  private static let faultLimit = 100

  /// Calls `body` with each element of one of these names, and the line it begins in.
  ///
  /// A fault is reported, and reading goes on with the next element of one of the names.
  static func forEach(
    _ names: Set<String>, in bytes: [UInt8], source: String, _ body: (XMLNode, Int) -> Void
  ) -> [Diagnostic] {
    var reader = XMLReader(bytes, source: source, forData: true)
    var diagnostics: [Diagnostic] = []
    bytes.withUnsafeBufferPointer { buffer in
      var lines = LineCounter(buffer)
      while true {
        do throws(XMLError) {
          try read(&reader, names, &lines, body)
          return
        } catch {
          // What is left over behind a fault ends elements that were not begun.
          let isEcho = !diagnostics.isEmpty && error.diagnostic.code == "xml-unopened-element"
          if !isEcho { diagnostics.append(error.diagnostic) }
          // Entities of one's own may stand anywhere in such a file.
          guard error.diagnostic.code != "xml-doctype", diagnostics.count < faultLimit,
            let next = start(of: names, in: buffer, after: reader.tagOffset)
          else { return }
          if !isEcho, diagnostics[diagnostics.count - 1].hint.isEmpty {
            diagnostics[diagnostics.count - 1].hint = "reading goes on with the next record"
          }
          reader.resume(at: next)
        }
      }
    }
    return diagnostics
  }

  private static func read(
    _ reader: inout XMLReader, _ names: Set<String>, _ lines: inout LineCounter,
    _ body: (XMLNode, Int) -> Void
  ) throws(XMLError) {
    while true {
      switch try reader.next() {
      case .start:
        guard names.contains(reader.elementName) else { continue }
        let line = lines.line(at: reader.tagOffset)
        body(try XMLNode(&reader), line)
      case .end, .text: continue
      case .endOfDocument: return
      }
    }
  }

  /// Where the next start tag of one of these names stands.
  private static func start(
    of names: Set<String>, in bytes: UnsafeBufferPointer<UInt8>, after offset: Int
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var index = offset + 1
    while index < bytes.count,
      let found = memchr(base + index, Int32(UInt8(ascii: "<")), bytes.count - index)
    {
      let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      var end = start + 1
      while end < bytes.count, end - start < 64, bytes[end] > 0x20, bytes[end] != 0x3E,
        bytes[end] != 0x2F
      {
        end += 1
      }
      if names.contains(String(decoding: bytes[(start + 1)..<end], as: UTF8.self)) { return start }
      index = start + 1
    }
    return nil
  }
}
