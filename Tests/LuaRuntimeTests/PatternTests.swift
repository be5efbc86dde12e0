import Testing

@testable import LuaRuntime

/// The step-counted matcher against liblua's own.
@Suite struct PatternTests {
  /// A small generator with a fixed seed: the same pairs in every run.
  struct Pairs {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

    mutating func pattern() -> String {
      let items = [
        "a", "b", ".", "%a", "%d", "%s", "%w", "%p", "%W", "%.", "[ab]", "[^a]", "[a-c]", "[%d-]",
        "[]a]", "[^]]", "[%a_]", "x", "-", "%%", "é",
      ]
      var text = next(5) == 0 ? "^" : ""
      var open = 0
      for _ in 0..<(1 + next(5)) {
        switch next(14) {
        case 0:
          text += "("
          open += 1
        case 1: text += "()"
        case 2 where open > 0:
          text += ")"
          open -= 1
        case 3: text += "%b()"
        case 4: text += "%f" + pick(["[a]", "[%w]", "[^b]", ""])
        case 5: text += "%" + String(1 + next(2))
        case 6: text += pick(["[", "%", "]", ")", "[^", "[a-", "%b", "*", "?"])
        default: text += pick(items) + pick(["", "", "", "*", "+", "-", "?"])
        }
      }
      if next(8) != 0 { text += String(repeating: ")", count: open) }
      return next(5) == 0 ? text + "$" : text
    }

    mutating func subject() -> String {
      (0..<next(11)).map { _ in
        pick(["a", "b", "c", "x", "1", "2", " ", "(", ")", ".", "-", "]", "%", "_", "é"])
      }.joined()
    }
  }

  static let comparison = """
    local function pack(...) return table.pack(...) end
    local function same(a, b)
      if a[1] ~= b[1] then return false end
      if not a[1] then return true end
      if a.n ~= b.n then return false end
      for i = 1, a.n do
        if a[i] ~= b[i] or math.type(a[i]) ~= math.type(b[i]) then return false end
      end
      return true
    end
    local function all(library, s, p)
      local found = {}
      for a, b in library.gmatch(s, p) do
        found[#found + 1] = tostring(a) .. "/" .. tostring(b)
        if #found > 50 then break end
      end
      return table.concat(found, ",")
    end
    return function(s, p, replacement, init)
      local checks = {
        find = function(library) return library.find(s, p, init) end,
        plain = function(library) return library.find(s, p, init, true) end,
        match = function(library) return library.match(s, p, init) end,
        gmatch = function(library) return all(library, s, p) end,
        gsub = function(library) return library.gsub(s, p, replacement) end,
        limited = function(library) return library.gsub(s, p, replacement, 2) end,
        mapped = function(library) return library.gsub(s, p, { a = "A", b = false, [1] = "one" }) end,
        called = function(library)
          return library.gsub(s, p, function(x, y) return y and "<" .. x .. y .. ">" end)
        end,
      }
      for name, check in pairs(checks) do
        if not same(pack(pcall(check, string)), pack(pcall(check, reference))) then return name end
      end
      return "same"
    end
    """

  @Test func generatedPatternsMatchAsInLiblua() throws {
    let state = try LuaState(limits: LuaLimits(seconds: 100))
    state.exposeReferenceStrings()
    guard
      case .function(let compare) = try state.run(
        LuaModule(chunk: "comparison.lua", source: Self.comparison))
    else {
      Issue.record("the comparison is no function")
      return
    }
    var pairs = Pairs(state: 2026)
    var different: [String] = []
    for _ in 0..<6000 {
      let pattern = pairs.pattern()
      let subject = pairs.subject()
      let replacement = pairs.pick(["<%0>", "%1", "-", "", "%%", "%2", "%", "[%1%0]"])
      let initial = pairs.next(3) == 0 ? pairs.next(9) - 4 : 1
      let verdict = try state.call(compare) { (call) throws(LuaError) in
        call.push(subject)
        call.push(pattern)
        call.push(replacement)
        call.push(initial)
      }
      if Script.show(verdict) != "\"same\"" {
        different.append("\(Script.show(verdict)): \(subject) ~ \(pattern) → \(replacement)")
      }
    }
    #expect(different == [])
  }

  @Test(arguments: [
    "('a-'):rep(30)..'b'", "'.-b'", "'(.-)(.-)(.-)b'", "'.*.*.*.*b'", "'%f[b].*b'",
  ])
  func runawayPatternsSpendTheTimeBudget(pattern: String) {
    for call in ["find(s, p)", "match(s, p)", "gsub(s, p, '')", "gmatch(s, p)()"] {
      let error = Script.failure(
        "local s, p = ('a'):rep(400000), \(pattern) return string.\(call)",
        limits: LuaLimits(seconds: 0.1))
      // What fails at the first look is quick, and right to be.
      if pattern.contains("%f") {
        #expect(error == nil)
      } else {
        #expect(error?.kind == .timeBudget)
      }
    }
  }
}
