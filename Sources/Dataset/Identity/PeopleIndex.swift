import Bibliography

/// Tells the people of a record apart and brings their spellings together, by the rules of docs/merging.md, “People”.
///
/// A person is a group of nodes, a node a name as it is compared (``NameKey``) with all its spellings.
struct PeopleIndex {
  /// A list of names of one work, each name as a number of a spelling.
  struct List {
    var spellings: [Int]
    /// For each name whether the source emphasises it.
    var isEmphasized: [Bool]
  }

  private(set) var keys: [NameKey] = []
  /// For each node the ORCID iD that its spellings stand with, as a number; 0 for none.
  private var orcids: [UInt64] = []
  /// For each spelling its node; −1 for a name that is nobody's.
  private(set) var nodes: [Int] = []
  /// For each node the group it belongs to; ambiguous nodes have one of their own.
  private(set) var groups: [Int] = []
  /// For each ambiguous node the groups that it may belong to.
  private(set) var candidates: [Int: [Int]] = [:]
  /// Pairs of groups that the names alone leave open.
  private(set) var open: [(first: Int, second: Int, reason: String)] = []

  /// Pairs of nodes that stand in one list, and so are two people.
  private var together: Set<Int> = []

  init(_ mentions: NameMentions, lists: [List], aliases: [[Int]]) {
    var numbers = HashSlots()
    var literals: [(spelling: Int, key: NameKey)] = []
    nodes = [Int](repeating: -1, count: mentions.spellings.count)
    let named = Set(aliases.joined())
    func number(of key: NameKey, orcid: UInt64) -> Int {
      let hash = key.hash
      if let known = numbers.find(hash, isSame: { orcids[$0] == orcid && keys[$0] == key }) {
        return known
      }
      numbers.add(hash)
      keys.append(key)
      orcids.append(orcid)
      return keys.count - 1
    }
    // Names that one spelling holds.
    var forms: [[Int]] = []
    for (spelling, name) in mentions.spellings.enumerated() {
      let names = NameForms.names(in: name)
      let key = NameKey(names.first ?? name)
      if key.family.isEmpty && key.given.isEmpty { continue }
      if name.isLiteral && names.isEmpty && !named.contains(spelling) {
        literals.append((spelling, key))
        continue
      }
      let orcid = mentions.orcids[spelling]
      nodes[spelling] = number(of: key, orcid: orcid)
      if names.count > 1 {
        forms.append(
          [nodes[spelling]] + names.dropFirst().map { number(of: NameKey($0), orcid: orcid) })
      }
    }
    // An unparted name is a person's where a parted one of the record says the same; else an institution's.
    for (spelling, key) in literals where !key.given.isEmpty {
      if let number = numbers.find(key.hash, isSame: { keys[$0] == key }) {
        nodes[spelling] = number
      }
    }
    groups = Array(keys.indices)
    findTogether(lists)
    for alias in aliases { joinAll(alias.compactMap { nodes[$0] >= 0 ? nodes[$0] : nil }) }
    for form in forms { joinAll(form) }
    joinByORCID()
    groupBlocks()
    let roots = groups.indices.map(root)
    groups = roots
    candidates = candidates.mapValues { $0.map { roots[$0] } }
    open = open.map { (roots[$0.first], roots[$0.second], $0.reason) }
  }

  // MARK: Names in one list

  private mutating func findTogether(_ lists: [List]) {
    for list in lists where list.spellings.count > 1 {
      for (place, one) in list.spellings.enumerated() {
        let left = nodes[one]
        if left < 0 { continue }
        for other in list.spellings.dropFirst(place + 1) {
          let right = nodes[other]
          if right >= 0, right != left,
            keys[left].family.utf8.count == keys[right].family.utf8.count,
            keys[left].family == keys[right].family
          {
            together.insert(Self.code(left, right))
          }
        }
      }
    }
  }

  private static func code(_ one: Int, _ other: Int) -> Int {
    min(one, other) << 32 | max(one, other)
  }

  // MARK: Groups

  private mutating func joinAll(_ members: [Int]) {
    guard let first = members.first else { return }
    for member in members.dropFirst() { join(member, to: first) }
  }

  /// The node that stands for a node's whole group.
  private func root(_ node: Int) -> Int {
    var place = node
    while groups[place] != place { place = groups[place] }
    return place
  }

  private mutating func join(_ node: Int, to other: Int) {
    let (one, two) = (root(node), root(other))
    if one != two { groups[one] = two }
  }

  /// Joins the nodes of one ORCID iD, as far as the names can be one person's: the same family name or the same given
  /// names. Others are listed, since iDs are mistaken for one another.
  private mutating func joinByORCID() {
    var first: [UInt64: Int] = [:]
    for node in keys.indices where orcids[node] != 0 {
      guard let known = first[orcids[node]] else {
        first[orcids[node]] = node
        continue
      }
      if keys[node].canShareIdentifier(with: keys[known]) {
        join(node, to: known)
      } else {
        open.append((known, node, "both have one ORCID iD"))
      }
    }
  }

  /// Whether two nodes are two people whatever their names: both stand in one list, or their iDs differ.
  private func areApart(_ one: Int, _ other: Int) -> Bool {
    orcids[one] != orcids[other] && orcids[one] != 0 && orcids[other] != 0
      || together.contains(Self.code(one, other))
  }

  private mutating func groupBlocks() {
    var blocks: [String: [Int]] = [:]
    var order: [String] = []
    func add(_ node: Int, to block: String) {
      if blocks[block] == nil { order.append(block) }
      blocks[block, default: []].append(node)
    }
    let hasCyrillic = keys.contains(where: \.isCyrillic)
    for (node, key) in keys.enumerated() {
      for family in key.families {
        // Families of many members are parted by the first initial, which decides anyway.
        add(node, to: "\(family) \(key.given.first?.prefix(1) ?? "")")
      }
      // Юрий is Yuri, Jurij and Iurii: no initial here.
      if hasCyrillic { add(node, to: "~" + Transliteration.skeleton(key.family)) }
    }
    for block in order {
      guard let members = blocks[block], members.count > 1 else { continue }
      group(members)
    }
    findOpenPairs(blocks, order)
  }

  /// Joins the nodes of one family name and initial: the fullest names first, each shorter one to the only person it
  /// can be.
  private mutating func group(_ members: [Int]) {
    let ordered = members.sorted {
      let (one, other) = (keys[$0], keys[$1])
      if one.weight != other.weight { return one.weight > other.weight }
      if one.given.count != other.given.count { return one.given.count > other.given.count }
      return $0 < $1
    }
    var people: [[Int]] = []
    for node in ordered {
      if let known = people.firstIndex(where: { $0.contains { root($0) == root(node) } }) {
        people[known].append(node)
        continue
      }
      let fitting = people.indices.filter { person in
        people[person].allSatisfy { other in
          !areApart(node, other)
            && (keys[node].relation(to: keys[other]) >= .compatible
              || areOneSpelling(node, other, of: people[person]))
        }
          || aliased(people[person], accept: node)
      }
      switch fitting.count {
      case 0: people.append([node])
      case 1:
        people[fitting[0]].append(node)
        join(node, to: people[fitting[0]][0])
      default:
        candidates[node] = fitting.map { root(people[$0][0]) }
        people.append([node])
      }
    }
  }

  /// Whether two spellings that contradict each other are both a third one of the person's: Jurgen and Juergen of Jürgen.
  private func areOneSpelling(_ one: Int, _ other: Int, of person: [Int]) -> Bool {
    person.contains { third in
      guard !keys[third].expandedGiven.isEmpty || keys[third].isCyrillic, third != other else {
        return false
      }
      let relations = (keys[one].relation(to: keys[third]), keys[other].relation(to: keys[third]))
      return min(relations.0, relations.1) >= .compatible && max(relations.0, relations.1) == .same
    }
  }

  /// Whether a person with given aliases goes by a name: one alias that fits is enough.
  private func aliased(_ person: [Int], accept node: Int) -> Bool {
    guard person.count > 1, let first = person.first,
      person.allSatisfy({ root($0) == root(first) })
    else { return false }
    let conflicts = person.contains { one in
      person.contains { keys[one].relation(to: keys[$0]) == .conflicting }
    }
    return conflicts
      && person.contains {
        keys[node].relation(to: keys[$0]) >= .compatible && !areApart(node, $0)
      }
  }

  /// The pairs of people who may be one: an abbreviated given name, a family name alone, names in the other order.
  private mutating func findOpenPairs(_ blocks: [String: [Int]], _ order: [String]) {
    var seen: Set<Int> = []
    func add(_ one: Int, _ other: Int, _ reason: String, to open: inout [(Int, Int, String)]) {
      let (left, right) = (root(one), root(other))
      if left != right, !areApart(one, other),
        seen.insert(Self.code(left, right)).inserted
      {
        open.append((min(left, right), max(left, right), reason))
      }
    }
    var found: [(Int, Int, String)] = open.filter { root($0.first) != root($0.second) }
    for (node, groups) in candidates.sorted(by: { $0.key < $1.key }) {
      for other in groups {
        add(node, other, "the shorter name fits more than one person", to: &found)
      }
    }
    for block in order {
      guard let members = blocks[block], members.count > 1, members.count <= 200 else { continue }
      for (place, one) in members.enumerated() {
        for other in members.dropFirst(place + 1)
        where root(one) != root(other) && keys[one].relation(to: keys[other]) == .doubtful {
          let reason =
            keys[one].hasFamilyPart(of: keys[other])
            ? "one family name is a part of the other"
            : "one given name may be short for the other"
          add(one, other, reason, to: &found)
        }
      }
    }
    for (node, key) in keys.enumerated() {
      guard let short = key.given.first, short.utf8.count > 1 else { continue }
      for full in Nicknames.fullNames(short) {
        for other in blocks["\(key.family) \(full.prefix(1))"] ?? []
        where keys[other].given.first == full && keys[other].family == key.family {
          add(node, other, "one given name may be short for the other", to: &found)
        }
      }
    }
    for (node, key) in keys.enumerated() where key.given.isEmpty {
      for initial in "abcdefghijklmnopqrstuvwxyz" {
        for other in blocks["\(key.family) \(initial)"] ?? [] {
          add(node, other, "one of them is a family name alone", to: &found)
        }
      }
    }
    for (node, key) in keys.enumerated() {
      guard let last = key.given.last, last.utf8.count > 1 else { continue }
      for other in blocks["\(last) \(key.family.prefix(1))"] ?? []
      where other != node && keys[other].isSwapped(with: key) {
        add(node, other, "family and given names are in the other order", to: &found)
      }
    }
    for (one, other) in EastAsianPairs.find(keys) {
      add(one, other, "the names may be one in two alphabets", to: &found)
    }
    open = found
  }
}
