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
  /// The key of the work in its record: a BibTeX key, a CSL-JSON id, or one made by a reader.
  public var id: String
  /// The kind of the work.
  public var type: WorkType
  /// How far the work has come; `nil` where the source says nothing.
  public var status: PublicationStatus?
  /// The name lists that the source cut short with “et al.” or “others”.
  public var truncatedNames: Set<NameVariable>
  /// Standard and number variables.
  public var text: VariableTable<TextVariable, String>
  /// Name variables.
  public var names: VariableTable<NameVariable, [PersonName]>
  /// Date variables.
  public var dates: VariableTable<DateVariable, PartialDate>
  /// The arXiv identifier without prefix, version kept if given: `2006.04182`, `math/0211159v1`.
  public var arxiv: String?
  /// How often the work is cited, as a source said.
  public var citationCount: Int?
  /// Fields that CSL does not know, under the source's own names, in the source's order.
  public var other: [OtherField]
  /// Where the work was read; the first place is that of the version in force.
  public var locations: [SourceLocation]
  /// Where single fields came from, where that is not ``locations``' first.
  public var fieldLocations: [FieldLocation]
  /// The other versions of the work (a preprint of an article), each whole.
  public var versions: [Work]

  /// A work without any field.
  public init(id: String, type: WorkType) {
    self.id = id
    self.type = type
    self.status = nil
    self.truncatedNames = []
    self.text = VariableTable()
    self.names = VariableTable()
    self.dates = VariableTable()
    self.arxiv = nil
    self.citationCount = nil
    self.other = []
    self.locations = []
    self.fieldLocations = []
    self.versions = []
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
}
