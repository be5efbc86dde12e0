internal import Bibliography

/// Makes a work of the fields of a reference.
enum ReferenceAssembler {
  /// The work; its id is still empty, as only the whole list can tell ids apart.
  static func work(_ fields: ReferenceFields, facts: SectionFacts) -> Work {
    var fields = fields
    if fields.container.isEmpty { takePreprintServer(&fields) }
    SeriesNumber.takeOut(ofTitle: &fields)
    SeriesNumber.takeOut(ofContainer: &fields, isBook: facts.type == .book)
    takeNumber(outOfGenre: &fields)
    let (type, status) = WorkTypeGuess.guess(fields, facts: facts)
    var work = Work(id: "", type: type)
    work.status = status
    // A thesis stands nowhere but at its department and university.
    if type == .thesis, !fields.container.isEmpty, !fields.hasIn {
      fields.publisher = [fields.container, fields.publisher].filter { !$0.isEmpty }
        .joined(separator: ", ")
      fields.container = ""
    }
    // A report that names but one body is that body's.
    if type == .report, fields.publisher.isEmpty, !fields.hasIn {
      swap(&fields.publisher, &fields.container)
    }
    if type == .report, fields.number.isEmpty, fields.volume.isEmpty {
      swap(&fields.number, &fields.issue)
    }
    set(.title, fields.title, &work)
    set(.containerTitle, fields.container, &work)
    let (series, number) = SeriesNumber.split(fields.collection)
    set(.collectionTitle, series, &work)
    if let number { set(.collectionNumber, number, &work) }
    set(.volume, fields.volume, &work)
    set(.issue, fields.issue, &work)
    set(.numberOfVolumes, fields.numberOfVolumes, &work)
    set(.page, PageRange.withPlainHyphens(fields.pages), &work)
    set(.edition, fields.edition, &work)
    set(.publisher, fields.publisher, &work)
    set(
      type == .paperConference && fields.publisher.isEmpty ? .eventPlace : .publisherPlace,
      fields.place, &work)
    set(.genre, fields.genre, &work)
    set(.number, fields.number, &work)
    set(.doi, fields.doi, &work)
    set(.url, fields.url, &work)
    set(.pmid, fields.pmid, &work)
    set(.pmcid, fields.pmcid, &work)
    set(.isbn, fields.isbn, &work)
    set(.note, fields.notes.joined(separator: "; "), &work)
    if !fields.arxiv.isEmpty { work.arxiv = fields.arxiv }
    set(.author, fields.authors, &work)
    set(.editor, fields.editors, &work)
    set(.translator, fields.translators, &work)
    work[.issued] = fields.date ?? facts.year.map { PartialDate(DateParts($0)) }
    if fields.accessed != nil { work[.accessed] = fields.accessed }
    if !fields.submittedTo.isEmpty {
      work.other.append(OtherField(name: "submitted-to", value: fields.submittedTo))
    }
    return work
  }

  /// “NBER Working Paper No. 27891”, “Discussion Paper 15012”
  private static func takeNumber(outOfGenre fields: inout ReferenceFields) {
    guard fields.number.isEmpty, fields.genre.utf8.last.map(ProseBytes.isDigit) == true,
      fields.volume.isEmpty, fields.issue.isEmpty
    else { return }
    let (genre, number) = SeriesNumber.split(fields.genre)
    guard let number, genre.utf8.contains(0x20) else { return }
    fields.genre = genre
    fields.number = number
  }

  /// “PsyArXiv, 2019”, “arXiv preprint arXiv:2006.04182”: the server is where it stands, with nothing to set it off.
  private static func takePreprintServer(_ fields: inout ReferenceFields) {
    if isServer(fields.publisher) {
      swap(&fields.container, &fields.publisher)
    } else if fields.publisher.isEmpty {
      if isServer(fields.place) {
        swap(&fields.container, &fields.place)
      } else if !fields.arxiv.isEmpty {
        fields.container = "arXiv"
      }
    }
  }

  /// Whether a name is that of a server of nothing but preprints: others publish reports and data too.
  private static func isServer(_ name: String) -> Bool {
    let folded = ProseFolding.words(name)
    return VenueWords.isPreprintServer(folded)
      && (ProseBytes.has(folded, "rxiv") || ProseBytes.has(folded, "preprint"))
  }

  private static func set(_ variable: TextVariable, _ value: String, _ work: inout Work) {
    if !value.isEmpty { work[variable] = value }
  }

  private static func set(_ variable: NameVariable, _ list: NameList, _ work: inout Work) {
    work[variable] = list.names
    if list.isTruncated { work.truncatedNames.insert(variable) }
  }
}
