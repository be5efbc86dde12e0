import Bibliography
import Dataset
import Glibc
import Parsing

/// Values in which characters are written as references (`M&uuml;ller`, `R&amp;D`), as web sites export them in formats
/// that know no such references.
///
/// A value is read with the characters themselves. References within references (`&amp;uuml;`) are read as well, since
/// sites escape what was escaped already.
struct EscapedValues {
  /// The first reference, as it is written.
  let example: String
  /// Its line in the source, counted from 1.
  let line: Int

  /// What some bytes hold; `nil` where no reference to a known character stands in them.
  init?(in bytes: UnsafeBufferPointer<UInt8>) {
    guard
      let found = Self.first("&", in: bytes)
        // JSON may write the sign itself as an escape.
        ?? (Self.isJSON(bytes) ? Self.first("\\u0026", in: bytes) : nil)
    else { return nil }
    example = found.text
    line = 1 + bytes[..<found.place].count { $0 == 0x0A }
  }

  private static func isJSON(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    // A part of a list begins with the comma behind the part before.
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || first == UInt8(ascii: ",")
  }

  /// The first reference whose ampersand is written as `sign`, and its place.
  private static func first(
    _ sign: StaticString, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (place: Int, text: String)? {
    guard let base = bytes.baseAddress else { return nil }
    let length = sign.utf8CodeUnitCount
    var start = 0
    while start + length < bytes.count,
      let found = memchr(base + start, Int32(sign.utf8Start[0]), bytes.count - start)
    {
      let place = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      start = place + 1
      guard place + length < bytes.count, memcmp(found, sign.utf8Start, length) == 0 else {
        continue
      }
      let body = Array(bytes[(place + length)...].prefix(12))
      if let end = body.firstIndex(of: UInt8(ascii: ";")),
        CharacterReference.scalar(body[..<end], hasLatinNames: true) != nil
      {
        return (place, "&" + String(decoding: body[...end], as: UTF8.self))
      }
    }
    return nil
  }

  /// Reads the values of a record with the characters themselves, and tells the user.
  func apply(to record: inout SourceRecord) {
    Self.decode(&record.works)
    record.diagnostics.append(note(source: record.source))
  }

  /// What the user is told.
  func note(source: String) -> Diagnostic {
    Diagnostic(
      .note, code: "character-references",
      "found '\(example)'; such references are read as the characters that they stand for",
      at: SourceRange(source: source, line: line))
  }

  /// Reads all values of works with the characters themselves.
  static func decode(_ works: inout [Work]) {
    for place in works.indices { decode(&works[place]) }
  }

  private static func decode(_ work: inout Work) {
    for (variable, text) in work.text.entries where isEscaped(text) {
      work[variable] = decoded(text)
    }
    for (variable, names) in work.names.entries where names.contains(where: isEscaped) {
      work[variable] = names.map(decoded)
    }
    for place in work.other.indices where isEscaped(work.other[place].value) {
      work.other[place].value = decoded(work.other[place].value)
    }
  }

  private static func isEscaped(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "&")) && text.utf8.contains(UInt8(ascii: ";"))
  }

  private static func isEscaped(_ name: PersonName) -> Bool {
    isEscaped(name.family) || isEscaped(name.given) || isEscaped(name.literal)
      || isEscaped(name.particle)
  }

  /// A text with the characters that its references stand for.
  static func decoded(_ text: String) -> String {
    var text = text
    for _ in 0..<3 where isEscaped(text) { text = CharacterReference.decoded(text) }
    return text
  }

  private static func decoded(_ name: PersonName) -> PersonName {
    var name = name
    name.family = decoded(name.family)
    name.given = decoded(name.given)
    if !name.literal.isEmpty { name.literal = decoded(name.literal) }
    if !name.nonDroppingParticle.isEmpty {
      name.nonDroppingParticle = decoded(name.nonDroppingParticle)
    }
    if !name.droppingParticle.isEmpty { name.droppingParticle = decoded(name.droppingParticle) }
    return name
  }
}
