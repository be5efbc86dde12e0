/// A Swift function that a state knows by its place in a list.
struct LuaFunctionEntry {
  let name: String
  let isMethod: Bool
  let body: LuaNative
}
