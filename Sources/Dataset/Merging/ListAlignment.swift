import Bibliography

/// Joins entries of two lists whose titles are alike, where each list has one such entry alone.
///
/// Two sources that list one person's or one field's works seldom spell every title alike, but each lists a work once. Where the
/// authors and the year are the same, nothing contradicts, and neither list holds a second work that could be meant,
/// the two entries are one work. A list that holds companion papers (the same authors and year, a title that differs by a
/// word or two) shows that such words matter there: then nothing is joined this way.
struct ListAlignment {
  private var candidates: [(first: Int32, second: Int32)] = []
  private var uses: [Int: Int] = [:]
  private var companions: Set<Int> = []

  mutating func add(_ first: Int32, _ second: Int32, _ comparison: Comparison) {
    if comparison.areCompanions {
      companions.insert(Int(first))
      companions.insert(Int(second))
    }
    if comparison.canAlign {
      candidates.append((first, second))
      uses[Int(first), default: 0] += 1
      uses[Int(second), default: 0] += 1
    }
  }

  /// The pairs of which each work is the only candidate of the other.
  var pairs: [(first: Int32, second: Int32)] {
    candidates.filter { pair in
      let (first, second) = (Int(pair.first), Int(pair.second))
      return uses[first] == 1 && uses[second] == 1 && !companions.contains(first)
        && !companions.contains(second)
    }
  }

  /// Whether two entries of two lists may be one work on this evidence.
  static func allows(
    _ a: WorkFeatures, _ b: WorkFeatures, _ title: TitleRelation, _ share: Double,
    _ authors: AuthorAgreement
  ) -> Bool {
    guard a.source != b.source, let agreement = authors.score, let year = a.year, year == b.year,
      a.kind.canBeOneWork(with: b.kind), a.markers == b.markers, a.numbers == b.numbers,
      !a.isRecurring, !b.isRecurring, min(a.words.count, b.words.count) >= 3,
      !WorkComparer.differingIdentifiers(a, b), !WorkComparer.haveDifferentNumbers(a, b),
      a.doi == 0 || b.doi == 0,
      a.pages == 0 || b.pages == 0 || a.pages == b.pages
    else { return false }
    return agreement == 1 && share >= 0.5
      || agreement >= 0.75 && authors.shorter >= 2 && share >= 0.6
  }

  /// Whether two entries of two lists have one long title and one year, but author lists that cannot be compared: names
  /// run together, letters lost.
  static func allowsGarbledAuthors(
    _ a: WorkFeatures, _ b: WorkFeatures, _ title: TitleRelation, _ authors: AuthorAgreement
  ) -> Bool {
    guard a.source != b.source, authors.score != nil, let year = a.year, year == b.year else {
      return false
    }
    return (title == .equal || title == .sameWords) && a.words.count >= 5
      && a.kind.canBeOneWork(with: b.kind) && a.markers == b.markers && !a.isRecurring
      && !WorkComparer.differingIdentifiers(a, b)
  }

  /// Whether a word of at least four letters of one text of names stands in the other, alone or run together with another.
  static func shareNames(_ one: String, _ other: String) -> Bool {
    let (left, right) = (TextFolding.key(one), TextFolding.key(other))
    func stands(_ text: String, in other: String) -> Bool {
      let bytes = Array(other.utf8)
      return text.split(separator: " ").contains { word in
        guard word.utf8.count >= 4, bytes.count >= word.utf8.count else { return false }
        return (0...(bytes.count - word.utf8.count)).contains {
          bytes[$0...].starts(with: word.utf8)
        }
      }
    }
    return stands(left, in: right) || stands(right, in: left)
  }

  /// Whether two entries of one list show that a word or two make another work there.
  static func areCompanions(
    _ a: WorkFeatures, _ b: WorkFeatures, _ share: Double, _ authors: AuthorAgreement
  ) -> Bool {
    a.source == b.source && authors.score ?? 0 >= 0.9 && share >= 0.4
  }
}
