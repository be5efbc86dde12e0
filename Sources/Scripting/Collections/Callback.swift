internal import Dataset
internal import LuaRuntime

/// Calls the functions that scripts hand to collections.
enum Callback {
  /// Calls argument `argument` with the item at `place`; an error remembers which record it was about.
  static func invoke<Result>(
    _ call: inout LuaCall, _ argument: Int, _ collection: Collection, _ place: Int,
    _ reading: (inout LuaCall) throws(LuaError) -> Result
  ) throws(LuaError) -> Result {
    do throws(LuaError) {
      return try call.invoke(
        argument,
        pushing: { (arguments) throws(LuaError) in
          collection.push(place, onto: &arguments)
          arguments.push(place + 1)
        }, reading: reading)
    } catch {
      if case .records(let records) = collection.storage {
        collection.run.blame(records.list, Int(records.indices[place]), for: error)
      }
      throw error
    }
  }
}
