import LuaRuntime
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("nil", "nil"), ("true", "true"), ("1", "1"), ("1.0", "1.0"), ("-7 // 2", "-4"),
    ("math.maxinteger", "9223372036854775807"), ("1e300", "1e+300"), ("'é'", "\"é\""),
    ("'\\xff'", "\"\u{FFFD}\""), ("{}", "{}"),
    ("{1, {2, x = 'y'}, b = 1, a = 2}", "{1, {2, x=\"y\"}, a=2, b=1}"),
    ("{1, nil, 3}", "{1, nil, 3}"), ("print", "function"), ("{[1] = 1, [2] = 2}", "{1, 2}"),
    ("{a = {b = {c = {}}}}", "{a={b={c={}}}}"), ("'a\\0b'", "\"a\0b\""),
  ])
  func valuesArriveWhole(source: String, expected: String) throws {
    #expect(try Script.result("return \(source)") == expected)
  }

  @Test func keysThatAreNeitherNameNorPlaceAreCounted() throws {
    guard case .table(let table) = try Script.run("return {1, 2, [100] = 3, [true] = 4, [1.5] = 5}")
    else {
      Issue.record("no table")
      return
    }
    #expect(table.items.count == 2)
    #expect(table.otherKeys == 3)
  }

  @Test func whatIsPushedComesBack() throws {
    let value = LuaValue.table(
      LuaTable(
        items: [.integer(1), .number(1), .string("x"), .nil, .boolean(false)],
        fields: [("a", .table(LuaTable(items: [.string("é")]))), ("b", .integer(.min))]))
    let state = try LuaState()
    state.setGlobal("value", to: value)
    let back = try state.run(LuaModule(chunk: "t.lua", source: "return value"))
    #expect(Script.show(back) == Script.show(value))
  }

  @Test func manyArgumentsAndResultsPassThrough() throws {
    #expect(
      try Script.result("return select('#', many(300)), many(300)") { state in
        state.setGlobal(
          "many",
          to: { (call) throws(LuaError) in
            for i in 0..<(try call.integer(1)) { call.push(i) }
          })
      } == "300")
    let error = Script.failure("return many(2000000)") { state in
      state.setGlobal(
        "many",
        to: { (call) throws(LuaError) in
          for i in 0..<(try call.integer(1)) { call.push(i) }
        })
    }
    #expect(error?.kind == .runtime)
  }

  @Test func metamethodsAreNotAsked() throws {
    #expect(
      try Script.result(
        """
        return setmetatable({1, a = 2}, {
          __index = function() error("asked") end, __len = function() return 1 << 40 end,
          __pairs = function() error("asked") end,
        })
        """) == "{1, a=2}")
  }

  @Test(arguments: [
    ("local t = {} t.x = {t} return t", "value: field 'x': item 1: the table contains itself"),
    (
      "local t = {} t[1] = t return {list = {1, t}}",
      "value: field 'list': item 2: item 1: the table contains itself"
    ),
  ])
  func aTableThatContainsItselfIsRefused(source: String, message: String) {
    let error = Script.failure(source)
    #expect(error?.message == message)
    #expect(error?.kind == .badValue)
  }

  @Test func depthAndSizeAreLimited() throws {
    let nest = "local t = {} for i = 1, DEPTH do t = {t} end return t"
    #expect(
      Script.failure(nest.replacingDepth("200"))?.message.hasSuffix(
        "tables nest deeper than 100 levels") == true)
    #expect(throws: Never.self) { try Script.run(nest.replacingDepth("90")) }
    #expect(
      Script.failure(
        "local t = {} for i = 1, 200 do t[i] = i end return t", limits: LuaLimits(values: 100))?
        .message == "value: more than 100 values")
    // Shared parts count each time they are reached.
    #expect(
      Script.failure(
        "local t = {1} for i = 1, 60 do t = {t, t} end return t", limits: LuaLimits(values: 10000))?
        .kind == .badValue)
    #expect(
      Script.failure(
        "local t = {} for i = 1, 200 do t['k' .. i] = 1 end return t",
        limits: LuaLimits(values: 100))?
        .kind == .badValue)
  }

  @Test func nodesSayWhereTheyStand() throws {
    let node = LuaNode(
      try Script.run("return {'a', {title = 'T', pages = 3}, 'c', when = 1.0}"),
      path: LuaPath("bullets"))
    let second = try node.fields().count == 1 ? LuaNode(node.value, path: node.path) : node
    #expect(try second.field("when")?.integer() == 1)
    guard case .table(let table) = node.value else { return }
    let items = try LuaNode(.table(LuaTable(items: table.items)), path: node.path).items()
    #expect(try items[0].string() == "a")
    #expect(try items[1].field("title")?.string() == "T")
    #expect(items[1].field("absent") == nil)
    #expect(throws: LuaError("bullets: item 2: string expected, got table", kind: .badValue)) {
      try items[1].string()
    }
    #expect(
      throws: LuaError(
        "bullets: item 2: field 'pages': boolean expected, got number", kind: .badValue)
    ) { try items[1].field("pages")?.boolean() }
  }

  @Test func gapsInAListAreRefused() throws {
    let node = LuaNode(try Script.run("return {1, 2, [7] = 3}"), path: LuaPath("list"))
    #expect(throws: LuaError.self) { try node.items() }
  }
}

extension String {
  fileprivate func replacingDepth(_ depth: String) -> String {
    split(separator: "DEPTH", omittingEmptySubsequences: false).joined(separator: depth)
  }
}
