internal import Bibliography
internal import Citeproc
internal import Dataset
internal import LuaRuntime
internal import Parsing

/// One run of one script: the state, the record it is about, and what it leaves behind.
final class ScriptRun {
  let source: RecordSource
  /// Whether the record is shown one work at a time.
  var isStream: Bool { source.isStream }
  let options: ReportOptions
  let state: LuaState
  let citations: CitationProcessors
  /// What the script's log said, and what turned up while it ran; of the first 16 MB.
  private(set) var messages: [LogMessage] = []
  private var keptBytes = 0
  private static let mostKeptBytes = 16 << 20
  /// The record that the run is about.
  var data: Dataset {
    _read { yield source.data }
  }

  /// What the arguments of the function that runs weigh as content; see ``ContentWeight``.
  var contentWeight = 0

  private var tables: [RecordTable?] = Array(repeating: nil, count: RecordList.allCases.count)
  private var lists: [Collection?] = Array(repeating: nil, count: RecordList.allCases.count)
  private var accessor: LuaFunction?
  private var blamed: (list: RecordList, index: Int, message: String)?
  private var neededPeople = false

  init(data: Dataset, options: ReportOptions, isStream: Bool = false) throws(LuaError) {
    source = RecordSource(data, isStream: isStream)
    self.options = options
    state = try LuaState(
      limits: LuaLimits(seconds: options.seconds, memory: options.memory))
    citations = CitationProcessors(styles: options.styles, locales: options.locales)
    state.context = RunReference(self)
    state.onPrint = { [unowned self] line in log(.print, line) }
    state.onRequire = { [unowned self] (name) throws(LuaError) in
      try ModuleFinder.find(name, self.options)
    }
    state.onUnknownName = { name, names, owner in
      owner.flatMap { UnknownField.commonName(name, ofKindNamed: $0) }
        ?? (owner == Collection.type.name ? CollectionMethods.otherNames[name] : nil)
        ?? NearestName.find(name, in: names)
    }
    for module in ModuleDeclarations.all {
      state.setLibrary(module.name, Methods.functions(module, run: self))
    }
    HelpFunction.install(self)
  }

  /// The target of the records of a list.
  func table(_ list: RecordList) -> RecordTable {
    if let table = tables[Int(list.rawValue)] { return table }
    let table = RecordTable(run: self, list: list)
    tables[Int(list.rawValue)] = table
    return table
  }

  /// All records of a list: one collection as long as the run lasts, so that `data.works` costs nothing in a loop.
  func all(_ list: RecordList) -> Collection {
    if let collection = lists[Int(list.rawValue)] { return collection }
    let collection = Collection(self, .records(data.all(list)))
    lists[Int(list.rawValue)] = collection
    return collection
  }

  /// Takes a message of the script.
  func log(_ kind: LogMessage.Kind, _ text: String) {
    let message = LogMessage(kind: kind, text: text)
    options.onMessage(message)
    // A script that logs without end fills nobody's memory.
    keptBytes += text.utf8.count
    if keptBytes <= Self.mostKeptBytes { messages.append(message) }
  }

  /// Takes what another room found while the script ran.
  func log(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics where diagnostic.severity != .note {
      // The message's kind already says how much it weighs.
      let place = diagnostic.range.map { "\($0): " } ?? ""
      let hint = diagnostic.hint.isEmpty ? "" : "\n  hint: \(diagnostic.hint)"
      log(.warning, place + diagnostic.message + hint)
    }
  }

  private var logged: Set<Diagnostic> = []

  /// Takes what a library found that may be called with the same record again and again; each is told once.
  func logOnce(_ diagnostics: some Sequence<Diagnostic>) {
    log(diagnostics.filter { logged.insert($0).inserted })
  }

  // MARK: Streams

  /// Puts the next part of a stream in the place of the one that was there.
  func show(_ part: Dataset) {
    source.show(part)
    // Objects that a script kept go on pointing to the tables of their part.
    for place in tables.indices {
      guard let table = tables[place] else { continue }
      state.forget(table, as: RecordTypes.of(table.list.kind))
      tables[place] = nil
    }
    for place in lists.indices { lists[place] = nil }
    logged.removeAll()
    state.restartClock()
  }

  /// Refuses what asks who somebody is where the works are not all at hand; `what` says what asked.
  func requirePeople(_ what: String) throws(LuaError) {
    guard isStream else { return }
    throw LuaError(
      "\(what): who is who is not known where works are read one at a time",
      hint:
        "go by the spelling (name.family, name.given), or give the report build(data) in place of each",
      kind: .unavailable)
  }

  /// The same where nothing can be thrown: the function that the script called is refused at its end.
  func noteNeedOfPeople() { if isStream { neededPeople = true } }

  /// Refuses what compared names by who they are.
  func refuseNeedOfPeople() throws(LuaError) {
    guard neededPeople else { return }
    neededPeople = false
    try requirePeople("comparing names")
  }

  // Looking a name up walks through everyone; a filter asks for the same name of each person.
  private var lastPeople: (name: String, people: Set<Int>)?

  /// Everyone who is spelt so, as indices into the dataset's people.
  func people(named name: String) -> Set<Int> {
    if let lastPeople, lastPeople.name == name { return lastPeople.people }
    let people = Set(data.people(named: name))
    lastPeople = (name, people)
    return people
  }

  // MARK: Fields of any value

  /// A field of an object or a table, as the script would read it; a table comes by reference.
  func field(_ name: String, of value: LuaValue) throws(LuaError) -> LuaValue {
    switch value {
    case .object(let object):
      if let table = object.target as? RecordTable,
        let field = try? Field(named: name, of: table.list.kind)
      {
        try table.check(object.index)
        if field == .work(.coauthors) { try requirePeople(name) }
        return ValuePusher.luaValue(table.value(field, object.index), self)
      }
    case .function: break
    default:
      throw LuaError(
        "there is no field '\(name)' in \(LuaText.kind(value))", kind: .badValue)
    }
    do throws(LuaError) {
      return try state.call(
        try fieldAccessor(), results: 1,
        pushing: { (call) throws(LuaError) in
          call.push(value)
          call.push(name)
        }, reading: { (call) throws(LuaError) in try call.kept(1) })
    } catch {
      // The place is the script's, which is further out, and not that of the accessor.
      throw LuaError(error.message, hint: error.hint, kind: error.kind)
    }
  }

  private func fieldAccessor() throws(LuaError) -> LuaFunction {
    if let accessor { return accessor }
    let module = LuaModule(chunk: "field", source: "return function(o, k) return o[k] end")
    guard case .function(let function) = try state.run(module) else {
      throw LuaError("the field accessor is no function", kind: .unavailable)
    }
    accessor = function
    return function
  }

  // MARK: Records at fault

  /// An error of the script as those who run it get it.
  func reportError(_ error: LuaError) -> ReportError {
    if let parameter = error.parameterProblem {
      return ReportError(.parameter, parameter, hint: error.hint)
    }
    return ReportError(error, record: record(atFaultFor: error))
  }

  /// Remembers which record a failing function of the script was handed.
  func blame(_ list: RecordList, _ index: Int, for error: LuaError) {
    if blamed?.message == error.message { return }
    blamed = (list, index, error.message)
  }

  /// Which record an error is about: the one a function was handed, or else the one that was read last.
  func record(atFaultFor error: LuaError) -> String? {
    if let blamed, blamed.message == error.message {
      return RecordText.place(self, blamed.list, blamed.index).map { "at \($0)" }
    }
    let (list, index) = source.lastRead
    guard error.kind == .runtime, index >= 0 else { return nil }
    return RecordText.place(self, list, index).map { "the last record read was \($0)" }
  }
}

/// What the state keeps of its run, without keeping it alive.
final class RunReference {
  unowned let run: ScriptRun

  init(_ run: ScriptRun) { self.run = run }
}
