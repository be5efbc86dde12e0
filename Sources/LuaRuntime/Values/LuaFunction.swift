/// A Lua function (or any other value) that Swift keeps alive.
///
/// It may outlive its state; it then refers to nothing, and a call of it fails with a message.
public final class LuaFunction {
  let link: LuaStateLink
  let slot: Int32

  init(link: LuaStateLink, slot: Int32) {
    self.link = link
    self.slot = slot
  }

  deinit {
    link.state?.takeUnretainedValue().release(slot)
  }
}
