import Bibliography
import Parsing

/// Walks through a CSL-JSON text and collects its works.
struct CSLJSONParser {
  private(set) var progress: RecordProgress
  private var reader: JSONReader
  private var lines: LineCounter
  /// The works without a key of their own, which get one of their places.
  private(set) var unnamed: [Int] = []
  /// Where reading ends, before the next item of the list; `nil` to read all.
  var limit: Int?
  /// Where it begins.
  private var start = 0
  /// Where it has ended so.
  private(set) var stop: Int?
  private let store: CSLJSONStore
  private let bytes: UnsafeBufferPointer<UInt8>
  private let source: String

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, source: String,
    progress: RecordProgress = RecordProgress()
  ) {
    self.bytes = bytes
    self.source = source
    self.progress = progress
    store = CSLJSONStore(texts: progress.texts)
    reader = JSONReader(bytes)
    lines = LineCounter(bytes, firstLine: progress.firstLine)
  }

  /// The progress with all that was read, and the line behind the last.
  mutating func finish() -> RecordProgress {
    progress.firstLine = lines.line(at: bytes.count)
    return progress
  }

  /// Reads everything; never fails.
  mutating func parse() {
    while stop == nil {
      switch reader.peek() {
      case .end: return
      case .array:
        let start = reader.offset
        parseArray()
        // Lists too deep in one another are not entered, and no item follows.
        if reader.offset == start { return }
      case .object: parseItem()
      default:
        report(JSONError(.expected("an item or an array of items"), at: reader.offset), "the text")
        guard skip(toItemAfter: reader.offset, like: nil, depth: 0) else { return }
      }
    }
  }

  /// Reads on at an item of the list that the text is, and up to ``limit``.
  mutating func parse(from offset: Int) {
    start = offset
    reader.resume(at: offset, depth: 1, needsComma: false)
    parseElements()
    parse()
  }

  private mutating func parseArray() {
    do throws(JSONError) {
      try reader.beginArray()
    } catch {
      return recover(from: error)
    }
    parseElements()
  }

  private mutating func parseElements() {
    do throws(JSONError) {
      let depth = reader.nesting
      while true {
        guard try reader.nextElement() else { return }
        let kind = reader.peek()
        if let limit, reader.offset >= limit {
          stop = reader.offset
          return
        }
        if kind == .object {
          parseItem()
          if reader.nesting < depth { return }
        } else {
          report(JSONError(.expected("an item in braces"), at: reader.offset), "the list")
          try reader.skipValue()
        }
      }
    } catch {
      recover(from: error)
    }
  }

  private mutating func recover(from error: JSONError) {
    report(error, "the list of items")
    let depth = max(reader.nesting, 1)
    if skip(toItemAfter: max(error.offset, reader.offset), like: nil, depth: depth) {
      parseRest(depth)
    }
  }

  /// Goes on inside an array after a fault between two items.
  private mutating func parseRest(_ depth: Int) {
    while reader.peek() == .object {
      parseItem()
      guard reader.nesting == depth else { return }
      do throws(JSONError) {
        guard try reader.nextElement() else { return }
      } catch {
        report(error, "the list of items")
        guard skip(toItemAfter: max(error.offset, reader.offset), like: nil, depth: depth) else {
          return
        }
      }
    }
  }

  /// Reads one item, or the items inside an object that holds a list of them.
  private mutating func parseItem() {
    let start = reader.offset
    let depth = reader.nesting
    let line = lines.line(at: start)
    var item = CSLJSONItem(location: SourceLocation(source: source, line: line), store: store)
    do throws(JSONError) {
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if depth == 0, key.elementsEqual("items".utf8) || key.elementsEqual("references".utf8),
          reader.peek() == .array
        {
          parseArray()
        } else {
          try item.readField(key, from: &reader)
        }
      }
    } catch {
      let name = item.work.id.isEmpty ? "an item" : "the item '\(item.work.id)'"
      report(error, name, hint: "reading goes on at the next item")
      let firstKey = firstKey(at: start)
      if !skip(toItemAfter: start + 1, like: (start, firstKey), depth: depth) {
        reader.resume(at: bytes.count, depth: 0, needsComma: false)
      }
    }
    guard item.isItem else {
      if item.hasFields {
        progress.diagnostics.append(
          Diagnostic(
            .warning, code: "unknown-object",
            "an object has neither type nor title nor authors; expected a CSL-JSON item",
            at: lines.range(at: start, in: source)))
      }
      return
    }
    finish(item, at: start)
  }

  private mutating func finish(_ item: consuming CSLJSONItem, at itemStart: Int) {
    item.finish()
    for (code, message) in item.problems {
      progress.diagnostics.append(
        Diagnostic(.warning, code: code, message, at: lines.range(at: itemStart, in: source)))
    }
    if item.work.id.isEmpty {
      unnamed.append(progress.works.count)
      item.work.id = Self.key(progress.earlierWorks + progress.works.count)
    }
    item.work.trim()
    progress.works.append(
      item.takeWork(), at: reader.offset - start, of: bytes.count - start)
    progress.passed(reader.offset)
  }

  /// The key of a work that has none, by its place in the list.
  static func key(_ place: Int) -> String { "item-\(place + 1)" }

  private mutating func report(_ error: JSONError, _ place: String, hint: String = "") {
    progress.diagnostics.append(
      Diagnostic(
        .error, code: "json-syntax", "\(place) is not valid JSON: \(error)",
        at: lines.range(at: min(error.offset, bytes.count), in: source), hint: hint))
  }

  // MARK: Recovery

  private func firstKey(at start: Int) -> ArraySlice<UInt8> {
    var copy = JSONReader(bytes, at: start)
    guard (try? copy.beginObject()) != nil, let key = try? copy.nextKey() else { return [] }
    return ArraySlice(key)
  }

  /// Finds the next brace that opens an item like the broken one and goes on there; `false` where none follows.
  ///
  /// An item opens a line with the broken item's indent, or begins with the broken item's first field.
  private mutating func skip(
    toItemAfter offset: Int, like item: (start: Int, firstKey: ArraySlice<UInt8>)?, depth: Int
  ) -> Bool {
    let indent = item.flatMap { self.indent(at: $0.start) }
    var index = offset
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      let found = self.indent(at: index)
      var isItem = item == nil
      if let indent, let found, indent == found { isItem = true }
      if !isItem, let item, !item.firstKey.isEmpty { isItem = firstKey(at: index) == item.firstKey }
      if isItem {
        reader.resume(at: index, depth: depth, needsComma: false)
        return true
      }
      index += 1
    }
    return false
  }

  /// The number of blanks before a byte that is the first of its line; `nil` for other bytes.
  private func indent(at offset: Int) -> Int? {
    var index = offset
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 {
      index -= 1
      if offset - index > 64 { return nil }
    }
    guard index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D else { return nil }
    return offset - index
  }
}
