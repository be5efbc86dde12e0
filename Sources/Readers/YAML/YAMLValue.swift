/// A value of a YAML text, with the place where it stands.
///
/// Scalars keep their text, since only the reader of a field knows what it wants: a title `1984` is a text, a
/// volume `012` must not lose its zero. ``integer``, ``number``, ``boolean`` and ``isNull`` read a plain scalar by
/// the rules of YAML's core schema.
///
/// ```swift
/// let (value, diagnostics) = YAMLParser.parse(Array("since: 2020".utf8), source: "dossier.yaml")
/// value?["since"]?.integer  // 2020
/// ```
public struct YAMLValue: Hashable, Sendable {
  /// What a value is.
  public indirect enum Content: Hashable, Sendable {
    /// A scalar; `isPlain` unless the text stands in quotes or in a block (`|`, `>`).
    case scalar(String, isPlain: Bool)
    case sequence([YAMLValue])
    /// The pairs in the text's order, no key twice.
    case mapping([Pair])
  }

  /// A key of a mapping with its value.
  public struct Pair: Hashable, Sendable {
    public var key: String
    /// Where the key stands, counted from 1.
    public var line: Int
    public var column: Int
    public var value: YAMLValue

    /// A key with its value.
    public init(key: String, line: Int, column: Int, value: YAMLValue) {
      self.key = key
      self.line = line
      self.column = column
      self.value = value
    }
  }

  public var content: Content
  /// The line the value begins on, counted from 1.
  public var line: Int
  /// The column the value begins at, counted from 1 in Unicode scalars.
  public var column: Int

  /// A value at a place.
  public init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }
}

extension YAMLValue {
  /// The text of a scalar, whatever it looks like; `nil` for null and for what is no scalar.
  public var string: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// The items of a sequence; `nil` for anything else.
  public var items: [YAMLValue]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// The pairs of a mapping; `nil` for anything else.
  public var pairs: [Pair]? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs
  }

  /// The value of a key; `nil` where there is none, and for what is no mapping.
  public subscript(key: String) -> YAMLValue? {
    pairs?.first { $0.key == key }?.value
  }

  private var plainText: String? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return text
  }

  /// Whether the value is null: nothing, `~` or `null`.
  public var isNull: Bool {
    guard let plainText else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(plainText)
  }

  /// A plain `true` or `false`; `nil` for anything else.
  public var boolean: Bool? {
    switch plainText {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// A plain integer: `12`, `-3`, `0o17`, `0x1F`; `nil` for anything else and beyond 64 bits.
  public var integer: Int? {
    guard let plainText, let first = plainText.utf8.first else { return nil }
    if plainText.hasPrefix("0o") { return Int(plainText.dropFirst(2), radix: 8) }
    if plainText.hasPrefix("0x") { return Int(plainText.dropFirst(2), radix: 16) }
    guard first != UInt8(ascii: "_") else { return nil }
    return Int(plainText)
  }

  /// A plain number: an integer or `1.5`, `-2e3`; `nil` for anything else, `.inf` and `.nan` included.
  public var number: Double? {
    if let integer { return Double(integer) }
    guard let plainText, plainText.utf8.allSatisfy(isNumberByte),
      let number = Double(plainText), number.isFinite
    else { return nil }
    return number
  }
}

private func isNumberByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): true
  case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
  case UInt8(ascii: "e"), UInt8(ascii: "E"): true
  default: false
  }
}
