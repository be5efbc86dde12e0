import Parsing

/// Inheritable name options as one element gives them: what it does not give is `nil`.
struct NameAttributes {
  var and: NameOptions.And?
  var delimiter: String?
  var delimiterPrecedesEtAl: NameOptions.DelimiterPrecedes?
  var delimiterPrecedesLast: NameOptions.DelimiterPrecedes?
  var etAlMin: Int32?
  var etAlUseFirst: Int32?
  var etAlSubsequentMin: Int32?
  var etAlSubsequentUseFirst: Int32?
  var etAlUseLast: Bool?
  var form: NameOptions.Form?
  var initialize: Bool?
  var initializeWith: String?
  var nameAsSortOrder: NameOptions.SortOrder?
  var sortSeparator: String?
  var namesDelimiter: String?

  init() {}

  /// The options on the start tag just read: on `cs:name`, or (where `isInherited`) on an element around it,
  /// whose attributes have longer names.
  init(from reader: XMLReader, isInherited: Bool) {
    and = reader[token: "and"].flatMap(NameOptions.And.init(named:))
    delimiter = isInherited ? reader["name-delimiter"] : reader["delimiter"]
    form = (isInherited ? reader[token: "name-form"] : reader[token: "form"])
      .flatMap(NameOptions.Form.init(named:))
    if isInherited { namesDelimiter = reader["names-delimiter"] }
    delimiterPrecedesEtAl = reader[token: "delimiter-precedes-et-al"]
      .flatMap(NameOptions.DelimiterPrecedes.init(named:))
    delimiterPrecedesLast = reader[token: "delimiter-precedes-last"]
      .flatMap(NameOptions.DelimiterPrecedes.init(named:))
    etAlMin = reader[token: "et-al-min"].flatMap { Int32($0) }
    etAlUseFirst = reader[token: "et-al-use-first"].flatMap { Int32($0) }
    etAlSubsequentMin = reader[token: "et-al-subsequent-min"].flatMap { Int32($0) }
    etAlSubsequentUseFirst = reader[token: "et-al-subsequent-use-first"].flatMap { Int32($0) }
    etAlUseLast = reader[token: "et-al-use-last"].map { $0 == "true" }
    initialize = reader[token: "initialize"].map { $0 != "false" }
    initializeWith = reader["initialize-with"]
    nameAsSortOrder = reader[token: "name-as-sort-order"].flatMap(
      NameOptions.SortOrder.init(named:))
    sortSeparator = reader["sort-separator"]
  }

  /// These options, and for what they do not give, an outer element's.
  func inheriting(_ outer: NameAttributes) -> NameAttributes {
    var result = self
    result.and = and ?? outer.and
    result.delimiter = delimiter ?? outer.delimiter
    result.delimiterPrecedesEtAl = delimiterPrecedesEtAl ?? outer.delimiterPrecedesEtAl
    result.delimiterPrecedesLast = delimiterPrecedesLast ?? outer.delimiterPrecedesLast
    result.etAlMin = etAlMin ?? outer.etAlMin
    result.etAlUseFirst = etAlUseFirst ?? outer.etAlUseFirst
    result.etAlSubsequentMin = etAlSubsequentMin ?? outer.etAlSubsequentMin
    result.etAlSubsequentUseFirst = etAlSubsequentUseFirst ?? outer.etAlSubsequentUseFirst
    result.etAlUseLast = etAlUseLast ?? outer.etAlUseLast
    result.form = form ?? outer.form
    result.initialize = initialize ?? outer.initialize
    result.initializeWith = initializeWith ?? outer.initializeWith
    result.nameAsSortOrder = nameAsSortOrder ?? outer.nameAsSortOrder
    result.sortSeparator = sortSeparator ?? outer.sortSeparator
    result.namesDelimiter = namesDelimiter ?? outer.namesDelimiter
    return result
  }
}

extension StyleParser {
  /// The options with CSL's defaults for what no element gave.
  mutating func resolve(_ attributes: NameAttributes) -> NameOptions {
    var result = NameOptions()
    result.and = attributes.and ?? .none
    result.delimiter = intern(attributes.delimiter ?? ", ")
    result.delimiterPrecedesEtAl = attributes.delimiterPrecedesEtAl ?? .contextual
    result.delimiterPrecedesLast = attributes.delimiterPrecedesLast ?? .contextual
    result.etAlMin = attributes.etAlMin ?? 0
    result.etAlUseFirst = attributes.etAlUseFirst ?? 1
    result.etAlSubsequentMin = attributes.etAlSubsequentMin ?? 0
    result.etAlSubsequentUseFirst = attributes.etAlSubsequentUseFirst ?? 0
    result.etAlUseLast = attributes.etAlUseLast ?? false
    result.form = attributes.form ?? .long
    result.initialize = attributes.initialize ?? true
    result.hasInitializeWith = attributes.initializeWith != nil
    result.initializeWith = intern(attributes.initializeWith ?? "")
    result.nameAsSortOrder = attributes.nameAsSortOrder ?? .none
    result.sortSeparator = intern(attributes.sortSeparator ?? ", ")
    result.namesDelimiter = intern(attributes.namesDelimiter ?? "")
    return result
  }
}
