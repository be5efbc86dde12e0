/// A Lua function (or any other value) that Swift keeps alive.
///
/// It may outlive its state; it then refers to nothing, and a call of it fails with a message.
public final class LuaFunction {
  weak var state: LuaState?
  let slot: Int32

  init(state: LuaState, slot: Int32) {
    self.state = state
    self.slot = slot
  }

  deinit {
    state?.release(slot)
  }
}
