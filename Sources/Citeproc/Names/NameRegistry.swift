import Bibliography
import CSL

/// All names of the works that are cited: how much of each must be shown to tell it from the others.
///
/// Source: CSL 1.0.2 specification, “givenname-disambiguation-rule”.
struct NameRegistry: Sendable {
  /// Family names with their particles.
  private var families = ByteStringTable()
  /// The initials that stand before a family name: its number, and the letters.
  private var initials = ByteStringTable()
  /// The given names that initials stand for: the initials' number, and the names.
  private var given = ByteStringTable()
  /// How many initials stand before each family name, and how many given names each of these stands for.
  private var initialsCounts: [Int32] = []
  private var givenCounts: [Int32] = []
  private var scratch: [UInt8] = []

  /// Whether a particle belongs to the family name: where it is never demoted.
  private let keepsParticles: Bool
  /// Whether hyphens between given names stay between initials.
  private let keepsHyphens: Bool

  init(_ options: StyleOptions) {
    keepsParticles = options.demoteNonDroppingParticle == .never
    keepsHyphens = options.initializeWithHyphen
  }

  mutating func removeAll() {
    families = ByteStringTable()
    initials = ByteStringTable()
    given = ByteStringTable()
    initialsCounts = []
    givenCounts = []
  }

  /// Enters a name; one without given names is told from none.
  mutating func insert(_ name: PersonName) {
    guard !name.given.isEmpty else { return }
    setFamily(name)
    let family = withText { $0.insert(family: $1) }
    setInitials(name, family)
    let initials = withText { $0.insert(initials: $1, of: family) }
    setGiven(name, initials)
    withText { $0.insert(given: $1, for: initials) }
  }

  /// Enters all names of another registry.
  mutating func formUnion(_ other: NameRegistry) {
    let families = (0..<other.families.count).map { number in
      other.families.strings.withText(number) { insert(family: $0) }
    }
    let initials = (0..<other.initials.count).map { number in
      let family = families[renumber(other.initials.strings, number, families)]
      return withText { $0.insert(initials: $1, of: family) }
    }
    for number in 0..<other.given.count {
      let place = initials[renumber(other.given.strings, number, initials)]
      withText { $0.insert(given: $1, for: place) }
    }
  }

  /// How much of a name tells it from all others: 0 the family name, 1 initials, 2 given names.
  mutating func level(of name: PersonName, hasInitials: Bool) -> UInt8 {
    setFamily(name)
    guard let family = withText({ $0.families.number(of: $1) }) else { return 0 }
    setInitials(name, family)
    if let number = withText({ $0.initials.number(of: $1) }), givenCounts[number] > 1 { return 2 }
    guard initialsCounts[family] > 1 else { return 0 }
    return hasInitials ? 1 : 2
  }

  /// The same where no more than initials may be shown.
  mutating func initialsLevel(of name: PersonName) -> UInt8 {
    setFamily(name)
    guard let family = withText({ $0.families.number(of: $1) }) else { return 0 }
    return initialsCounts[family] > 1 ? 1 : 0
  }

  // MARK: Tables

  private mutating func insert(family text: UnsafeBufferPointer<UInt8>) -> Int {
    let (number, isNew) = families.insert(text)
    if isNew { initialsCounts.append(0) }
    return number
  }

  private mutating func insert(initials text: UnsafeBufferPointer<UInt8>, of family: Int) -> Int {
    let (number, isNew) = initials.insert(text)
    if isNew {
      initialsCounts[family] += 1
      givenCounts.append(0)
    }
    return number
  }

  private mutating func insert(given text: UnsafeBufferPointer<UInt8>, for initials: Int) {
    if given.insert(text).isNew { givenCounts[initials] += 1 }
  }

  // MARK: Texts

  /// Hands over the text that was made last.
  private mutating func withText<Result>(
    _ body: (inout NameRegistry, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Taken out, so that nothing else refers to it and it can be used again.
    let text = scratch
    scratch = []
    defer { scratch = text }
    return text.withUnsafeBufferPointer { body(&self, $0) }
  }

  private mutating func setFamily(_ name: PersonName) {
    scratch.removeAll(keepingCapacity: true)
    if name.isLiteral {
      scratch.append(contentsOf: name.literal.utf8)
    } else {
      if keepsParticles {
        scratch.append(contentsOf: name.nonDroppingParticle.utf8)
        scratch.append(0x20)
      }
      scratch.append(contentsOf: name.family.utf8)
    }
  }

  private mutating func setInitials(_ name: PersonName, _ family: Int) {
    begin(with: family)
    if Initials.append(name.given, mark: [], hyphen: keepsHyphens, to: &scratch) { return }
    scratch.append(
      contentsOf: Initials.write(name.given, with: "", initialize: true, hyphen: keepsHyphens).utf8)
  }

  private mutating func setGiven(_ name: PersonName, _ initials: Int) {
    begin(with: initials)
    for byte in name.given.utf8 where byte != UInt8(ascii: ".") { scratch.append(byte) }
  }

  /// Begins a text with a number, in four bytes.
  private mutating func begin(with number: Int) {
    scratch.removeAll(keepingCapacity: true)
    for shift in [0, 8, 16, 24] { scratch.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Takes another registry's text, which begins with a number of its own, and returns that number; the number that
  /// it has here takes its place.
  private mutating func renumber(_ strings: ByteStrings, _ index: Int, _ numbers: [Int]) -> Int {
    let range = strings.range(index)
    var old = 0
    for place in 0..<4 { old |= Int(strings.bytes[range.lowerBound + place]) << (8 * place) }
    begin(with: numbers[old])
    scratch.append(contentsOf: strings.bytes[range.dropFirst(4)])
    return old
  }
}
