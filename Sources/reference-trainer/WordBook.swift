internal import Glibc
internal import Readers

/// Makes the table of known words and journals from lists, one entry on a line.
struct WordBook {
  private var uses: [String: KnownWords.Uses] = [:]
  private var journals: [[String]] = []

  /// The lists of a folder: `given.txt`, `family.txt`, `places.txt`, `common.txt`, `journals.txt`.
  init(folder: String) {
    for word in Self.lines("\(folder)/given.txt") { add(word, .givenName) }
    for word in Self.lines("\(folder)/family.txt") { add(word, .familyName) }
    for word in Self.lines("\(folder)/places.txt") { add(word, .place) }
    for word in Self.lines("\(folder)/common.txt") { add(word, .english) }
    var counts: [String: Int] = [:]
    for name in Self.lines("\(folder)/journals.txt") + Lexicon.realJournals {
      // “J. Phys.” is found as an abbreviation; “Boreas. Beiträge zur Archäologie” is a name.
      if let period = name.firstIndex(of: "."), name[..<period].count < 6 { continue }
      let words = Self.longerWords(of: name)
      guard !words.isEmpty, words.count < 10 else { continue }
      journals.append(words)
      for word in words { counts[word, default: 0] += 1 }
    }
    for (word, count) in counts where count >= 3 { add(word, .journal) }
  }

  private mutating func add(_ word: String, _ use: KnownWords.Uses) {
    guard word.utf8.count > 1, word.utf8.count < 32 else { return }
    uses[word.lowercased(), default: []].insert(use)
  }

  static func lines(_ path: String) -> [String] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The words of a name that count, in small letters and without punctuation.
  static func longerWords(of name: String) -> [String] {
    name.lowercased().split(separator: " ").compactMap { word in
      let core = word.drop { ".,:;()/–-".contains($0) }
      var text = String(core)
      while let last = text.last, ".,:;()/–-".contains(last) { text.removeLast() }
      return text.isEmpty || KnownJournals.isSmall(Array(text.utf8)[...]) ? nil : text
    }
  }

  private static func key(of name: String) -> UInt32 {
    let words = name.split(separator: " ").map { Array($0.utf8) }
    var key = KnownJournals.emptyKey
    for word in words.dropLast() { key = KnownJournals.key(key, adding: word.first ?? 0) }
    return KnownJournals.key(ofWordsBefore: key, last: (words.last ?? [])[...])
  }

  /// The table, as ``KnownWords`` and ``KnownJournals`` read it.
  var bytes: [UInt8] {
    var slots = [UInt16](repeating: 0, count: KnownWords.slotCount)
    for word in uses.keys.sorted() {
      let hash = KnownWords.hash(Array(word.utf8)[...])
      let entry = KnownWords.mark(hash) | UInt16(uses[word]?.rawValue ?? 0)
      var slot = Int(hash) & (KnownWords.slotCount - 1)
      while slots[slot] != 0, slots[slot] & ~63 != KnownWords.mark(hash) {
        slot = (slot + 1) & (KnownWords.slotCount - 1)
      }
      slots[slot] |= entry
    }
    var result = slots.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let names = Set(journals.map { $0.joined(separator: " ") }).sorted()
    let keyed = names.map { name in (key: Self.key(of: name), text: Array(name.utf8)) }
      .sorted { ($0.key, $0.text.count) < ($1.key, $1.text.count) }
    func append(_ number: Int) {
      for shift in [0, 8, 16, 24] { result.append(UInt8(number >> shift & 255)) }
    }
    append(keyed.count)
    let shift = 32 - KnownJournals.bucketBits
    var next = 0
    for bucket in 0...(1 << Int(KnownJournals.bucketBits)) {
      while next < keyed.count, keyed[next].key >> shift < UInt32(bucket) { next += 1 }
      append(next)
    }
    for entry in keyed { append(Int(entry.key)) }
    var place = 0
    for entry in keyed {
      append(place)
      place += entry.text.count
    }
    append(place)
    for entry in keyed { result += entry.text }
    return result
  }
}
