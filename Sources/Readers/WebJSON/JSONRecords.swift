import Parsing

/// Reads the records of a JSON text one by one: one record, a list of them, lists inside an envelope, or lines.
enum JSONRecords {
  /// Calls `body` with each record and its line. `fields` says what becomes of a record's fields, `others` what of those that
  /// it does not name. A fault is reported and reading goes on with the next line that begins with a brace.
  ///
  /// The first byte stands in the line `firstLine`, which becomes that of the byte behind the last.
  static func forEach(
    in buffer: UnsafeBufferPointer<UInt8>, source: String, fields: ByteKeyTable<JSONFieldUse>,
    others: JSONFieldUse, firstLine: inout Int, passed: (Int) -> Void,
    _ body: (JSONObject, Int) -> Void
  ) -> [Diagnostic] {
    var reader = JSONReader(buffer)
    var lines = LineCounter(buffer, firstLine: firstLine)
    var diagnostics: [Diagnostic] = []
    while reader.peek() != .end {
      do throws(JSONError) {
        try read(&reader, &lines, (fields, others), passed, body)
      } catch {
        diagnostics.append(
          Diagnostic(
            .error, code: "json-syntax", "a record is not valid JSON: \(error)",
            at: lines.range(at: min(error.offset, buffer.count), in: source),
            hint: "reading goes on with the next line that begins with a brace"))
        guard let next = nextLine(buffer, after: max(error.offset, reader.offset)) else { break }
        reader.resume(at: next, depth: 0, needsComma: false)
      }
    }
    firstLine = lines.line(at: buffer.count)
    return diagnostics
  }

  private static func read(
    _ reader: inout JSONReader, _ lines: inout LineCounter,
    _ fields: (named: ByteKeyTable<JSONFieldUse>, others: JSONFieldUse),
    _ passed: (Int) -> Void, _ body: (JSONObject, Int) -> Void
  ) throws(JSONError) {
    switch reader.peek() {
    case .array:
      try reader.beginArray()
      while try reader.nextElement() { try read(&reader, &lines, fields, passed, body) }
    case .object:
      let line = lines.line(at: reader.offset)
      var object = JSONObject()
      var isEnvelope = false
      try reader.beginObject()
      while let key = try reader.nextKey() {
        let use =
          (reader.keyHasEscapes ? fields.named[reader.decode(key: key)] : fields.named[key])
          ?? fields.others
        let kind = use == .envelope ? reader.peek() : .invalid
        if kind == .array || kind == .object {
          isEnvelope = true
          try read(&reader, &lines, fields, passed, body)
        } else if use == .passed {
          try reader.skipValue()
        } else {
          let name = reader.decode(key: key)
          let value =
            use == .part
            ? try reader.readValue(where: { fields.named[$0] != nil }) : try reader.readValue()
          object.fields.append(.init(key: name, value: value))
        }
      }
      if !isEnvelope { body(object, line) }
      passed(reader.offset)
    default: try reader.skipValue()
    }
  }

  private static func nextLine(_ bytes: UnsafeBufferPointer<UInt8>, after offset: Int) -> Int? {
    var index = offset
    while index < bytes.count {
      if bytes[index] == 0x0A {
        var start = index + 1
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        if start < bytes.count, bytes[start] == UInt8(ascii: "{") { return start }
      }
      index += 1
    }
    return nil
  }
}
