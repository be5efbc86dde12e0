import Parsing

/// Finds an entry's fields: its own, then those of its `xdata`, then those that its `crossref` lends it.
///
/// Source: BibLaTeX manual 3.20, section 2.4.1 and appendix B (“Default Inheritance Setup”). What BibTeX alone
/// inherits, every missing field, is inherited too.
struct BibTeXResolver {
  /// How far a chain of parents is followed.
  static let depthLimit = 8

  let bytes: UnsafeBufferPointer<UInt8>
  /// All entries, where any of them takes over another's fields.
  private let entries: [BibTeXEntry]
  var keys: BibTeXKeys
  /// The texts that many entries have.
  let texts = RepeatedTexts()
  /// The fields that entries name by their places; valid while one entry is read.
  var fields = UnsafeBufferPointer<BibTeXField>(start: nil, count: 0)
  /// The values that were put together from pieces; valid as long as ``fields``.
  var assembled = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// For each field name the index of its value in the fields, or −1.
  private(set) var slots: [Int32]
  private var touched: [BibTeXFieldName] = []
  /// The fields that the entry has, or inherits.
  private(set) var present: UInt128 = 0
  /// Parents that are named but do not exist.
  private(set) var missing: [(field: BibTeXFieldName, key: String)] = []

  init(bytes: UnsafeBufferPointer<UInt8>, entries: [BibTeXEntry] = []) {
    self.bytes = bytes
    self.entries = entries
    keys = BibTeXKeys(bytes)
    slots = Array(repeating: -1, count: BibTeXFieldName.allCases.count)
  }

  /// Looks an entry's fields up.
  mutating func resolve(_ entry: BibTeXEntry) {
    for name in touched { slots[Int(name.rawValue)] = -1 }
    touched.removeAll(keepingCapacity: true)
    present = 0
    missing.removeAll(keepingCapacity: true)
    for index in entry.fields {
      if let name = fields[index].name { set(name, index) }
    }
    let hasXdata = self[.xdata] != nil
    let hasParent = self[.crossref] != nil
    if hasXdata || hasParent { inherit(into: entry) }
  }

  /// Whether the entry has a field.
  @inline(__always) func has(_ name: BibTeXFieldName) -> Bool { present & name.bit != 0 }

  /// The index of a field; `nil` where the entry lacks it.
  @inline(__always) subscript(name: BibTeXFieldName) -> Int? {
    let index = slots[Int(name.rawValue)]
    return index >= 0 ? Int(index) : nil
  }

  /// The bytes of a field's value.
  @inline(__always) func value(of field: BibTeXField) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: (field.isAssembled ? assembled : bytes)[field.value])
  }

  private mutating func set(_ name: BibTeXFieldName, _ index: Int) {
    guard slots[Int(name.rawValue)] < 0 else { return }
    slots[Int(name.rawValue)] = Int32(truncatingIfNeeded: index)
    touched.append(name)
    present |= name.bit
  }

  // MARK: Inheritance

  private mutating func inherit(into entry: BibTeXEntry) {
    if let index = self[.xdata] { inheritData(named: fields[index], depth: 0) }
    guard let index = self[.crossref] else { return }
    var child = role(of: entry)
    var field = fields[index]
    for _ in 0..<Self.depthLimit {
      guard let parent = parent(named: value(of: field)) else {
        missing.append((.crossref, String(decoding: value(of: field), as: UTF8.self)))
        return
      }
      let parentRole = role(of: parent)
      lend(parent, parentRole, to: child)
      guard
        let next = parent.fields.first(where: { fields[$0].name == .crossref })
      else { return }
      // A grandparent's title becomes what it is to the child: the main title above a volume's.
      if parentRole == .book && child == .partOfBook || parentRole == .collection
        || parentRole == .proceedings
      {
        child = child == .other ? parentRole : child
      }
      field = fields[next]
    }
  }

  /// Copies the fields of the entries that an `xdata` field lists.
  private mutating func inheritData(named field: BibTeXField, depth: Int) {
    guard depth < Self.depthLimit else { return }
    for name in value(of: field).split(separator: UInt8(ascii: ",")) {
      let name = UnsafeBufferPointer(rebasing: name)
      guard let data = parent(named: name) else {
        missing.append((.xdata, String(decoding: name, as: UTF8.self).trimmingBlanks()))
        continue
      }
      for index in data.fields {
        guard let name = fields[index].name else { continue }
        if name == .xdata {
          inheritData(named: fields[index], depth: depth + 1)
        } else {
          set(name, index)
        }
      }
    }
  }

  private func parent(named name: UnsafeBufferPointer<UInt8>) -> BibTeXEntry? {
    var (start, end) = (0, name.count)
    while start < end, name[start] <= 0x20 { start += 1 }
    while end > start, name[end - 1] <= 0x20 { end -= 1 }
    return keys.number(of: UnsafeBufferPointer(rebasing: name[start..<end])).map { entries[$0] }
  }

  private func role(of entry: BibTeXEntry) -> BibTeXType.Role {
    BibTeXType.table[UnsafeBufferPointer(rebasing: bytes[entry.type])]?.role ?? .other
  }

  private mutating func lend(
    _ parent: BibTeXEntry, _ parentRole: BibTeXType.Role, to child: BibTeXType.Role
  ) {
    let hasDate = self[.date] != nil || self[.year] != nil
    let mapping = titleMapping(parentRole, child)
    // What the parent calls by the child's own name goes before its titles.
    for index in parent.fields {
      guard let name = fields[index].name else { continue }
      switch name {
      case .crossref, .xref, .xdata, .entrysubtype, .related, .relatedtype, .title, .subtitle,
        .titleaddon, .shorttitle:
        continue
      case .date, .year, .month, .day: if !hasDate { set(name, index) }
      case .author:
        if parentRole == .book || parentRole == .multivolumeBook, child == .partOfBook {
          set(.bookauthor, index)
        }
        set(.author, index)
      default: set(name, index)
      }
    }
    for index in parent.fields {
      switch fields[index].name {
      case .title: if let mapping { set(mapping.title, index) } else { set(.title, index) }
      case .subtitle: if let mapping { set(mapping.subtitle, index) } else { set(.subtitle, index) }
      case .titleaddon: if let mapping { set(mapping.addon, index) }
      default: break
      }
    }
  }

  private func titleMapping(
    _ parent: BibTeXType.Role, _ child: BibTeXType.Role
  ) -> (title: BibTeXFieldName, subtitle: BibTeXFieldName, addon: BibTeXFieldName)? {
    switch (parent, child) {
    case (.multivolumeBook, _), (.multivolumeCollection, _), (.multivolumeProceedings, _):
      (.maintitle, .mainsubtitle, .maintitleaddon)
    case (.periodical, _): (.journaltitle, .journalsubtitle, .titleaddon)
    case (.book, .partOfBook), (.collection, _), (.proceedings, _), (.book, .partOfCollection):
      (.booktitle, .booksubtitle, .booktitleaddon)
    default: nil
    }
  }
}
