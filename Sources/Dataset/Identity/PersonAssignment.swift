/// Decides, name by name, who stands behind names that fit more than one person.
struct PersonAssignment {
  /// A person: a group of spellings, and which of several people with the same spelling.
  struct Key {
    var group: Int
    /// 0; above it for further people of one spelling, who stand in one list with the first.
    var copy: Int
    /// Both as one number.
    var code: Int { group << 24 | copy }
  }

  /// For each list the person of each name; `nil` for nobody.
  private(set) var people: [[Key?]]
  private let index: PeopleIndex
  private let lists: [PeopleIndex.List]

  init(_ index: PeopleIndex, lists: [PeopleIndex.List], mentions: NameMentions) {
    self.index = index
    self.lists = lists
    people = []
    people.reserveCapacity(lists.count)
    for list in lists { people.append(Self.keys(list, index)) }
  }

  private static func keys(_ list: PeopleIndex.List, _ index: PeopleIndex) -> [Key?] {
    var keys: [Key?] = []
    keys.reserveCapacity(list.spellings.count)
    // Few lists are so long that looking back over them takes more than a dictionary.
    var used: [Int: Int]? = list.spellings.count > 24 ? [:] : nil
    for spelling in list.spellings {
      let node = index.nodes[spelling]
      guard node >= 0 else {
        keys.append(nil)
        continue
      }
      let group = index.groups[node]
      let copy = used?[group, default: 0] ?? keys.count { $0?.group == group }
      used?[group] = copy + 1
      keys.append(Key(group: group, copy: copy))
    }
    return keys
  }

  /// Gives ambiguous names to the person whom the evidence points to.
  ///
  /// A name that the source emphasises is the subject's where it fits the subject. Else the co-authors decide: the person
  /// who alone of all candidates shares one with this work, the subject not counted. Where nobody or more than one
  /// does, the name stays a person of its own.
  mutating func resolve(subject: Int?) {
    guard !index.candidates.isEmpty else { return }
    var coauthors: [Int: Set<Int>] = [:]
    let wanted = Set(index.candidates.values.joined())
    for list in people {
      let groups = list.compactMap { $0?.group }
      for group in groups where wanted.contains(group) {
        coauthors[group, default: []].formUnion(groups)
      }
    }
    for place in people.indices {
      for position in people[place].indices {
        let node = index.nodes[lists[place].spellings[position]]
        guard node >= 0, let candidates = index.candidates[node] else { continue }
        let others = Set(people[place].compactMap { $0?.group })
        let free = candidates.filter { !others.contains($0) }
        if let subject, free.contains(subject), lists[place].isEmphasized[position] {
          people[place][position] = Key(group: subject, copy: 0)
          continue
        }
        let fitting = free.filter { candidate in
          let shared = coauthors[candidate, default: []].intersection(others)
          return shared.contains { $0 != subject && $0 != candidate && $0 != index.groups[node] }
        }
        if fitting.count == 1 {
          people[place][position] = Key(group: fitting[0], copy: 0)
        } else if fitting.isEmpty, let subject, free.contains(subject), !others.contains(subject) {
          // Every work of a record is its person's: where nobody else in the list is, this name is.
          people[place][position] = Key(group: subject, copy: 0)
        }
      }
    }
  }
}
