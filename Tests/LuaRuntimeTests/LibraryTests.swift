import Testing

@testable import LuaRuntime

/// The functions that are our own instead of liblua's.
@Suite struct LibraryTests {
  @Test(arguments: [
    ("local t = {1, 2} table.insert(t, 3) table.insert(t, 1, 0) return t", "{0, 1, 2, 3}"),
    ("local t = {1, 2, 3} return {table.remove(t), table.remove(t, 1), t}", "{3, 1, {2}}"),
    ("local t = {1, 2} return {table.remove(t, 3) == nil, #t}", "{true, 2}"),
    ("return {table.remove({}) == nil, table.remove({}, 0) == nil}", "{true, true}"),
    ("return table.move({1, 2, 3}, 1, 3, 2)", "{1, 1, 2, 3}"),
    ("return table.move({1, 2, 3}, 2, 3, 1)", "{2, 3, 3}"),
    ("return table.move({1, 2, 3}, 1, 3, 1, {})", "{1, 2, 3}"),
    ("return table.concat({1, 'a', 2.5}, ', ')", "\"1, a, 2.5\""),
    ("return table.concat({'a', 'b', 'c'}, '-', 2, 3) .. table.concat({})", "\"b-c\""),
    ("return {table.unpack({1, 2, 3})}", "{1, 2, 3}"),
    ("return {table.unpack({1, 2, 3}, 2)}", "{2, 3}"),
    ("return {table.unpack({}, 1, 0)}", "{}"),
    ("return table.pack(1, nil, 3)", "{1, nil, 3, n=3}"),
    ("local t = {3, 1, 2} table.sort(t) return t", "{1, 2, 3}"),
    ("local t = {3, 1, 2} table.sort(t, function(a, b) return a > b end) return t", "{3, 2, 1}"),
    (
      """
      local t = {}
      for i = 1, 100 do t[i] = {key = i % 3, place = i} end
      table.sort(t, function(a, b) return a.key < b.key end)
      local stable = true
      for i = 2, 100 do
        stable = stable and (t[i - 1].key < t[i].key
          or t[i - 1].key == t[i].key and t[i - 1].place < t[i].place)
      end
      return stable
      """, "true"
    ),
    (
      "local t = {5, 3, 9, 1} table.sort(t, function() return true end) table.sort(t) return t",
      "{1, 3, 5, 9}"
    ),
    ("return select('#', table.unpack({n = 3}, 1, 3))", "3"),
    (
      "return {(' x '):rep(2, '|'), ('ab'):rep(3), ('x'):rep(0), ('x'):rep(-1), ('x'):rep(1)}",
      #"{" x | x ", "ababab", "", "", "x"}"#
    ),
  ])
  func tablesAndTexts(source: String, expected: String) throws {
    #expect(try Script.result(source) == expected)
  }

  @Test func manyNumbersAreSorted() throws {
    #expect(
      try Script.result(
        """
        for _, n in ipairs({0, 1, 2, 3, 7, 64, 1000, 4097}) do
          local t = {}
          for i = 1, n do t[i] = (i * 7919) % 1009 end
          table.sort(t)
          for i = 2, n do if t[i - 1] > t[i] then return n end end
        end
        return "sorted"
        """) == "\"sorted\"")
  }

  @Test(arguments: [
    "table.insert({}, 5, 1)", "table.insert({1}, 1, 2, 3)", "table.insert({})",
    "table.remove({1, 2}, 5)", "table.concat({{}})", "table.concat({1}, '', 1, 2)",
    "table.sort({1, 'a'})", "table.sort({1, 2}, 3)",
    "table.sort({3, 2, 1}, function() error('no') end)",
    "table.unpack({}, 1, 1e7)", "table.unpack({}, 1, 1 << 40)", "table.insert(nil, 1)",
    "table.move({}, math.mininteger, math.maxinteger, 1)",
    "table.move({}, 1, 2, math.maxinteger)",
    "string.format('%d', 'x')", "string.format('%y', 1)", "string.format('%')",
    "string.format('%d')", "string.format('%q', {})", "string.format('%5q', 'x')",
    "string.format('%0123456789d', 1)", "string.format('%d', 1.5)",
    "tostring(setmetatable({}, {__tostring = function() return 1 end}))",
  ])
  func wrongArgumentsAreErrors(source: String) {
    #expect(Script.failure(source)?.kind == .runtime)
  }

  /// Every conversion, beside liblua's.
  @Test func formatsAreLikeThoseOfLiblua() throws {
    let formats = [
      ("%d", "42"), ("%5d|%-5d|%05d|%+d", "42, 42, 42, 42"), ("%x %X %#x %o", "255, 255, 255, 8"),
      ("%c%c", "72, 105"), ("%f %.2f %10.3f", "1.5, 2.345, 3.14159"),
      ("%e %g %G %a", "1.5, 1e20, 1e-10, 0.5"), ("%s %10s|%-10s|%.2s", "'a', 'b', 'c', 'def'"),
      ("%q", "'a\\nb\\0c\\1\\0662\"\\\\'"), ("%q %q %q", "1, 0.5, math.mininteger"),
      ("%q %q", "true, nil"), ("100%%", ""), ("%i", "3.0"), ("%s %s", "1, 1.0"),
      ("%.20s|%.0s|", "'0123456789', 'x'"), ("%99.99f", "1e15"), ("%5s", "true"), ("%5c|", "65"),
      ("%q %q %q", "1/0, -1/0, 0/0"), ("%u", "7"), ("% d", "7"),
    ]
    for (format, arguments) in formats {
      let list = arguments.isEmpty ? "" : ", " + arguments
      #expect(
        try Script.result(
          "return string.format('\(format)'\(list)) == reference.format('\(format)'\(list))"
        ) { $0.exposeReferenceStrings() } == "true", "\(format)")
    }
  }
}
