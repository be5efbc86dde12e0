// The base functions a script gets: those of liblua that are harmless as they are, and our own where
// they are not. Only what is named here exists.
#define _GNU_SOURCE
#include "internal.h"

// Text of a value without an address in it, so that output is the same in each run.

void bridge_safe_tostring(lua_State *L, int index) {
  luaL_checkstack(L, 6, NULL);
  index = lua_absindex(L, index);
  if (luaL_callmeta(L, index, "__tostring")) {
    if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "'__tostring' must return a string");
    return;
  }
  switch (lua_type(L, index)) {
    case LUA_TNUMBER:
    case LUA_TSTRING:
    case LUA_TBOOLEAN:
    case LUA_TNIL: luaL_tolstring(L, index, NULL); return;
    default:
      if (luaL_getmetafield(L, index, "__name") == LUA_TSTRING) return;
      lua_pushstring(L, luaL_typename(L, index));
  }
}

static int base_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  bridge_safe_tostring(L, 1);
  return 1;
}

int bridge_concatenate_objects(lua_State *L) {
  for (int i = 1; i <= 2; i++) {
    int type = lua_type(L, i);
    if (type != LUA_TSTRING && type != LUA_TNUMBER &&
        luaL_getmetafield(L, i, "__tostring") == LUA_TNIL) {
      return luaL_error(L, "attempt to concatenate a %s value", luaL_typename(L, i));
    }
  }
  lua_settop(L, 2);
  bridge_safe_tostring(L, 1);
  bridge_safe_tostring(L, 2);
  lua_concat(L, 2);
  return 1;
}

static int base_print(lua_State *L) {
  int count = lua_gettop(L);
  for (int i = 1; i <= count; i++) {
    bridge_safe_tostring(L, i);
    lua_replace(L, i);
  }
  bridge_state *state = state_of(L);
  int saved = state->in_swift;
  state->in_swift = saved + 1;
  int results = state->callbacks.print(state->callbacks.context, L, count);
  return bridge_after_swift(L, state, saved, results);
}

// Protected calls that a spent budget goes through.

static int pass_message(lua_State *L) {
  bridge_state *state = state_of(L);
  if (state->refused && !state->spent) state->spent = BRIDGE_MEMORY_BUDGET;
  if (state->spent || lua_isnone(L, lua_upvalueindex(1))) return 1;
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

static int finish_protected(lua_State *L, int status, int handler) {
  bridge_state *state = state_of(L);
  if (status == LUA_ERRMEM && !state->spent) state->spent = BRIDGE_MEMORY_BUDGET;
  if (state->spent) bridge_stop(L, state->spent);
  lua_pushboolean(L, status == LUA_OK);
  lua_replace(L, handler);
  return lua_gettop(L) - handler + 1;
}

static int base_pcall(lua_State *L) {
  luaL_checkany(L, 1);
  state_of(L)->refused = false;
  lua_pushcfunction(L, pass_message);
  lua_insert(L, 1);
  return finish_protected(L, lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 1), 1);
}

static int base_xpcall(lua_State *L) {
  luaL_checktype(L, 2, LUA_TFUNCTION);
  state_of(L)->refused = false;
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, pass_message, 1);
  lua_replace(L, 2);
  // The handler goes below the function.
  lua_pushvalue(L, 1);
  lua_copy(L, 2, 1);
  lua_replace(L, 2);
  return finish_protected(L, lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 1), 1);
}

static int base_setmetatable(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  int type = lua_type(L, 2);
  luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2, "nil or table");
  if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL) {
    return luaL_error(L, "this metatable is locked");
  }
  static const char *const refused[] = {"__gc", "__mode"};
  for (int i = 0; type == LUA_TTABLE && i < 2; i++) {
    lua_pushstring(L, refused[i]);
    if (lua_rawget(L, 2) != LUA_TNIL) {
      return luaL_error(L, "'%s' is not available in scripts", refused[i]);
    }
    lua_pop(L, 1);
  }
  lua_settop(L, 2);
  lua_setmetatable(L, 1);
  return 1;
}

// Names that nothing has: the words come from Swift, which knows the nearest name.

static int refuse_name(lua_State *L, int what, int type) {
  bridge_state *state = state_of(L);
  int saved = state->in_swift;
  state->in_swift = saved + 1;
  int results = state->callbacks.refuse(state->callbacks.context, L, what, type);
  return bridge_after_swift(L, state, saved, results);
}

static int unknown_global(lua_State *L) { return refuse_name(L, BRIDGE_UNKNOWN_GLOBAL, 0); }

static int global_write(lua_State *L) {
  if (!state_of(L)->open_globals) return refuse_name(L, BRIDGE_GLOBAL_WRITE, 0);
  lua_rawset(L, 1);
  return 0;
}

void bridge_allow_globals(bridge_state *state, bool allowed) { state->open_globals = allowed; }

static int unknown_member(lua_State *L) {
  return refuse_name(L, BRIDGE_UNKNOWN_LIBRARY_MEMBER,
                     (int)lua_tointeger(L, lua_upvalueindex(1)));
}

// A library answers a misspelt name with an error, and cannot be written to by accident.
void bridge_seal_library(lua_State *L, int table, int library) {
  table = lua_absindex(L, table);
  lua_createtable(L, 0, 2);
  lua_pushinteger(L, library);
  lua_pushcclosure(L, unknown_member, 1);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, table);
}

static void keep_fields(lua_State *L, const char *const *names) {
  // From the table on top, a new one with these fields only.
  lua_newtable(L);
  for (; *names; names++) {
    lua_getfield(L, -2, *names);
    lua_setfield(L, -2, *names);
  }
  lua_remove(L, -2);
}

static void open_whole(lua_State *L, const char *name, lua_CFunction open,
                       const char *const *names) {
  lua_pushcfunction(L, open);
  lua_pushstring(L, name);
  lua_call(L, 1, 1);
  keep_fields(L, names);
  lua_setglobal(L, name);
}

void bridge_open_base(lua_State *L) {
  static const char *const kept[] = {"assert",   "error",  "select", "tonumber",     "type",
                                     "rawequal", "rawlen", "rawget", "getmetatable", "rawset",
                                     NULL};
  static const luaL_Reg ours[] = {{"tostring", base_tostring},
                                  {"print", base_print},
                                  {"pcall", base_pcall},
                                  {"xpcall", base_xpcall},
                                  {"setmetatable", base_setmetatable},
                                  {"pairs", bridge_pairs},
                                  {"ipairs", bridge_ipairs},
                                  {"next", bridge_next},
                                  {NULL, NULL}};
  static const char *const math[] = {
      "abs",  "acos",       "asin", "atan", "ceil", "cos",  "deg", "exp",       "floor", "fmod",
      "huge", "log",        "max",  "maxinteger",   "min",  "mininteger",       "modf",  "pi",
      "rad",  "sin",        "sqrt", "tan",  "tointeger",    "type",             "ult",   NULL};
  static const char *const utf8[] = {"char", "charpattern", "codepoint", "codes",
                                     "len",  "offset",      NULL};
  // luaopen_base writes into the globals; what we keep moves to a table of our own.
  lua_pushcfunction(L, luaopen_base);
  lua_call(L, 0, 1);
  keep_fields(L, kept);
  luaL_setfuncs(L, ours, 0);
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  open_whole(L, "math", luaopen_math, math);
  open_whole(L, "utf8", luaopen_utf8, utf8);
}

// The last of the opening: from here on a global that nobody declared is an error.
void bridge_seal_globals(lua_State *L) {
  lua_pushglobaltable(L);
  lua_createtable(L, 0, 3);
  lua_pushcfunction(L, unknown_global);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, global_write);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}
