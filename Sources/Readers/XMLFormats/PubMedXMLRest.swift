import Bibliography

/// What PubMed's XML says of a work beyond what CSL has variables for; it is kept under its elements' names.
enum PubMedXMLRest {
  /// Keeps the rest of a citation or a book's document.
  static func keep(_ node: XMLNode, in work: inout Work) {
    func keep(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { work.other.append(OtherField(name: name, value: text)) }
    }
    let article = node.first("Article") ?? node
    keep("VernacularTitle", article.first("VernacularTitle")?.text)
    for language in article.children("Language").dropFirst() { keep("Language", language.text) }
    let types =
      article.children("PublicationType")
      + (article.first("PublicationTypeList")?.children("PublicationType") ?? [])
    for type in types where type.text != "Journal Article" { keep("PublicationType", type.text) }
    keep("CopyrightInformation", article.first("Abstract", "CopyrightInformation")?.text)
    for abstract in node.children("OtherAbstract") {
      let parts = abstract.children("AbstractText").compactMap(\.text)
      keep("OtherAbstract", parts.joined(separator: "\n"))
    }
    for grant in article.first("GrantList")?.children("Grant") ?? [] {
      let parts = ["GrantID", "Agency", "Country"].compactMap { grant.first($0)?.text }
      keep("Grant", parts.joined(separator: ", "))
    }
    for person in node.first("InvestigatorList")?.children("Investigator") ?? [] {
      let parts = ["LastName", "ForeName"].compactMap { person.first($0)?.text }
      keep("Investigator", parts.joined(separator: ", "))
    }
    for other in node.first("CommentsCorrectionsList")?.children("CommentsCorrections") ?? [] {
      let parts = [
        other.first("RefSource")?.text, other.first("PMID")?.text.map { "PMID \($0)" },
      ]
      keep(
        other[attribute: "RefType"] ?? "CommentsCorrections",
        parts.compactMap { $0 }.joined(separator: ", "))
    }
    for name in ["Country", "NlmUniqueID", "ISSNLinking"] {
      keep(name, node.first("MedlineJournalInfo", name)?.text)
    }
    keep("CoiStatement", node.first("CoiStatement")?.text)
    keep("Medium", node.first("Book", "Medium")?.text)
    for name in ["ContributionDate", "DateRevised"] where node.name == "BookDocument" {
      if let parts = node.first(name).flatMap(PubMedXMLReader.date)?.start {
        let numbers = [Int(parts.year), Int(parts.month), Int(parts.day)].filter { $0 != 0 }
        keep(name, numbers.map(String.init).joined(separator: "-"))
      }
    }
  }
}
