internal import Glibc
import Parsing

/// Reads a file of XML record by record.
enum XMLRecords {
  /// The most faults that are read around; a file that holds more is not what it seems.
  private static let faultLimit = 100

  /// Calls `body` with each element of one of these names, and the line it begins in.
  ///
  /// Faults are reported. Most are read around; behind one that is not, reading goes on with the next element of one of the
  /// names, and of the element that it stands in what precedes it is read.
  static func forEach(
    _ names: Set<String>, in bytes: [UInt8], source: String, _ body: (XMLNode, Int) -> Void
  ) -> [Diagnostic] {
    var reader = XMLReader(bytes, source: source, forData: true, records: names)
    var diagnostics: [Diagnostic] = []
    var mendedCount = 0
    var faultCount = 0
    bytes.withUnsafeBufferPointer { buffer in
      var lines = LineCounter(buffer)
      while true {
        var fault: XMLError?
        let start = nextStart(&reader, names, &fault)
        var isPart = false
        if let start {
          let line = lines.line(at: start)
          let node = XMLNode(&reader, fault: &fault)
          isPart = fault != nil && node.text != nil
          if fault == nil || isPart { body(node, line) }
        }
        for mended in reader.takeMended() {
          mendedCount += 1
          if mendedCount <= faultLimit {
            diagnostics.append(diagnostic(mended, source, &lines))
          }
        }
        guard let problem = fault?.diagnostic else {
          if start == nil { return }
          continue
        }
        // What is left over behind a fault ends elements that were not begun.
        let isEcho = !diagnostics.isEmpty && problem.code == "xml-unopened-element"
        if !isEcho {
          faultCount += 1
          diagnostics.append(problem)
          if isPart {
            let hint = problem.hint.isEmpty ? "" : problem.hint + "; "
            diagnostics[diagnostics.count - 1].hint = hint + "the record is read up to here"
          }
        }
        // Entities of one's own may stand anywhere in such a file.
        guard problem.code != "xml-doctype",
          let next = Self.start(of: names, in: buffer, after: reader.tagOffset)
        else { return }
        guard faultCount < faultLimit else {
          diagnostics[diagnostics.count - 1].hint =
            "it has \(faultLimit) such faults; what follows is not read"
          return
        }
        if !isEcho, diagnostics[diagnostics.count - 1].hint.isEmpty {
          diagnostics[diagnostics.count - 1].hint = "reading goes on with the next record"
        }
        reader.resume(at: next)
      }
    }
    if mendedCount > faultLimit {
      diagnostics.append(
        Diagnostic(
          .warning, code: "xml-mended",
          "\(mendedCount - faultLimit) more faults of this kind were read around",
          at: SourceRange(source: source, line: 0)))
    }
    return diagnostics
  }

  private static func diagnostic(
    _ mended: XMLMendedFault, _ source: String, _ lines: inout LineCounter
  ) -> Diagnostic {
    let line = lines.line(at: mended.offset)
    let range = SourceRange(
      source: source, line: line, column: lines.column(at: mended.offset))
    return Diagnostic(.warning, code: mended.code, mended.message, at: range, hint: mended.hint)
  }

  /// Where the next element of one of these names begins, of which the start tag has been read then; `nil` at the end.
  private static func nextStart(
    _ reader: inout XMLReader, _ names: Set<String>, _ fault: inout XMLError?
  ) -> Int? {
    do throws(XMLError) {
      while true {
        switch try reader.next() {
        case .start: if names.contains(reader.elementName) { return reader.tagOffset }
        case .end, .text: continue
        case .endOfDocument: return nil
        }
      }
    } catch {
      fault = error
      return nil
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
