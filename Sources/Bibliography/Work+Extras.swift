extension Work {
  /// Where the work was read; the first place is that of the version in force.
  public var locations: [SourceLocation] {
    get { firstLocation.map { [$0] + (extras?.values.furtherLocations ?? []) } ?? [] }
    set {
      firstLocation = newValue.first
      let further = Array(newValue.dropFirst())
      if further != extras?.values.furtherLocations ?? [] {
        change { $0.furtherLocations = further }
      }
    }
  }

  /// The first of ``locations``, without making a list.
  @inlinable public var firstLocation: SourceLocation? {
    get { line < 0 ? nil : SourceLocation(source: source, line: Int(line)) }
    set {
      source = newValue?.source ?? ""
      line = newValue.map { Int32(clamping: max(0, $0.line)) } ?? -1
    }
  }

  /// The name lists that the source cut short with “et al.” or “others”.
  @inlinable public var truncatedNames: Set<NameVariable> {
    get { extras?.values.truncatedNames ?? [] }
    set { if newValue != truncatedNames { change { $0.truncatedNames = newValue } } }
  }

  /// The arXiv identifier without prefix, version kept if given: `2006.04182`, `math/0211159v1`.
  @inlinable public var arxiv: String? {
    get { extras?.values.arxiv }
    set { if newValue != arxiv { change { $0.arxiv = newValue } } }
  }

  /// How often the work is cited, as a source said.
  @inlinable public var citationCount: Int? {
    get { extras?.values.citationCount }
    set { if newValue != citationCount { change { $0.citationCount = newValue } } }
  }

  /// Where single fields came from, where that is not ``locations``' first.
  @inlinable public var fieldLocations: [FieldLocation] {
    get { extras?.values.fieldLocations ?? [] }
    set { if newValue != fieldLocations { change { $0.fieldLocations = newValue } } }
  }

  /// The other versions of the work (a preprint of an article), each whole.
  @inlinable public var versions: [Work] {
    get { extras?.values.versions ?? [] }
    set { if newValue != versions { change { $0.versions = newValue } } }
  }

  /// Makes extras of the present ones; few works have any, so that readers mostly assign what the work lacks already.
  @usableFromInline mutating func change(_ body: (inout WorkExtras.Values) -> Void) {
    var values = extras?.values ?? WorkExtras.Values()
    body(&values)
    extras = values.isEmpty ? nil : WorkExtras(values)
  }
}
