/// One work: a paper, a book, a dataset, a talk.
///
/// It carries CSL's variables under CSL's names, and what CSL lacks: a status, versions, marks, where each
/// field came from. Text may hold CSL-JSON's markup (`<i>`, `<b>`, `<sup>`, `<sub>`,
/// `<span style="font-variant:small-caps;">`, `<span class="nocase">`); anything else is plain text, `<` and `&`
/// included.
///
/// ```swift
/// var work = Work(id: "millidge2020", type: .articleJournal)
/// work[.title] = "Whence the expected free energy?"
/// work[.author] = [PersonName(family: "Millidge", given: "B.")]
/// work[.issued] = PartialDate(DateParts(2020))
/// ```
public struct Work: Hashable, Sendable {
  // A million works are kept at once: the order of the fields leaves no gaps between them, and what few works have
  // stands apart.

  /// Standard and number variables.
  public var text: VariableTable<TextVariable, String>
  /// The kind of the work.
  public var type: WorkType
  /// How far the work has come; `nil` where the source says nothing.
  public var status: PublicationStatus?
  /// The key of the work in its record: a BibTeX key, a CSL-JSON id, or one made by a reader.
  public var id: String
  /// Name variables.
  public var names: ShortVariableTable<NameVariable, [PersonName]>
  /// The line of the first place; −1 where the work has no place.
  @usableFromInline var line: Int32
  /// Date variables.
  public var dates: ShortVariableTable<DateVariable, PartialDate>
  /// The source of the first place.
  @usableFromInline var source: String
  /// Fields that CSL does not know, under the source's own names, in the source's order.
  public var other: [OtherField]
  @usableFromInline var extras: WorkExtras?

  /// A work without any field.
  public init(id: String, type: WorkType) {
    self.id = id
    self.type = type
    self.status = nil
    self.text = VariableTable()
    self.names = ShortVariableTable()
    self.dates = ShortVariableTable()
    self.line = -1
    self.source = ""
    self.other = []
    self.extras = nil
  }

  /// A work without any field, from its place in a source.
  public init(id: String, type: WorkType, at location: SourceLocation) {
    self.init(id: id, type: type)
    firstLocation = location
  }

  /// A standard or number variable.
  @inlinable public subscript(variable: TextVariable) -> String? {
    get { text[variable] }
    set { text[variable] = newValue }
  }

  /// A list of names; empty where the work has none.
  @inlinable public subscript(variable: NameVariable) -> [PersonName] {
    get { names[variable] ?? [] }
    set { names[variable] = newValue.isEmpty ? nil : newValue }
  }

  /// A date.
  @inlinable public subscript(variable: DateVariable) -> PartialDate? {
    get { dates[variable] }
    set { dates[variable] = newValue }
  }

  /// The year of issue; `nil` where there is none.
  public var year: Int? { dates[.issued]?.year }

  /// Gives back room that no value takes; for works that are kept by the hundred thousand.
  public mutating func trim() {
    text.trim()
    other.trim()
  }
}
