// The base functions a script gets: those of liblua that are harmless as they are, and our own where
// they are not. Only what is named here exists.
#define _GNU_SOURCE
#include <math.h>
#include <stdlib.h>
#include <string.h>

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

// Ordered traversal: numbers ascending, strings by their bytes, booleans, then tables, functions and
// objects in the order they were made.

typedef struct {
  int rank;
  int position;
  double number;
  const char *bytes;
  size_t length;
} sort_key;

static int compare_keys(const sort_key *a, const sort_key *b) {
  if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
  if (a->rank != 1) return (a->number > b->number) - (a->number < b->number);
  size_t shorter = a->length < b->length ? a->length : b->length;
  int order = shorter ? memcmp(a->bytes, b->bytes, shorter) : 0;
  return order ? order : (a->length > b->length) - (a->length < b->length);
}

static void sort_keys(lua_State *L, sort_key *keys, sort_key *spare, size_t count) {
  bridge_state *state = state_of(L);
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t start = 0; start < count; start += 2 * width) {
      size_t middle = start + width < count ? start + width : count;
      size_t end = start + 2 * width < count ? start + 2 * width : count;
      size_t left = start, right = middle;
      for (size_t i = start; i < end; i++) {
        bridge_step_taken(L, state);
        bool take_left =
            left < middle && (right >= end || compare_keys(&keys[left], &keys[right]) <= 0);
        spare[i] = keys[take_left ? left++ : right++];
      }
    }
    sort_key *swap = keys;
    keys = spare;
    spare = swap;
  }
}

static int sort_passes(size_t count) {
  int passes = 0;
  for (size_t width = 1; width < count; width *= 2) passes++;
  return passes;
}

static sort_key key_at(lua_State *L, int index, int position) {
  sort_key key = {.position = position};
  switch (lua_type(L, index)) {
    case LUA_TNUMBER: key.number = lua_tonumber(L, index); break;
    case LUA_TSTRING:
      key.rank = 1;
      key.bytes = lua_tolstring(L, index, &key.length);
      break;
    case LUA_TBOOLEAN:
      key.rank = 2;
      key.number = lua_toboolean(L, index);
      break;
    default: {
      bridge_object *object = bridge_to_object(L, index);
      key.rank = object ? 3 : 4;
      key.number = (double)((const char *)lua_topointer(L, index) - state_of(L)->arena);
    }
  }
  return key;
}

// Pushes the keys of the table at `index` as a list, in order.
static void push_ordered_keys(lua_State *L, int index) {
  bridge_state *state = state_of(L);
  luaL_checkstack(L, 8, NULL);
  index = lua_absindex(L, index);
  lua_newtable(L);
  int list = lua_gettop(L);
  int count = 0;
  bool sorted = true;
  lua_pushnil(L);
  int64_t last = INT64_MIN;
  while (lua_next(L, index)) {
    bridge_step_taken(L, state);
    lua_pop(L, 1);
    if (sorted && lua_isinteger(L, -1) && lua_tointeger(L, -1) >= last) {
      last = lua_tointeger(L, -1);
    } else {
      sorted = false;
    }
    lua_pushvalue(L, -1);
    lua_rawseti(L, list, ++count);
  }
  if (sorted) return;
  size_t size = sizeof(sort_key) * (size_t)count;
  sort_key *keys = lua_newuserdatauv(L, size * 2, 0);
  for (int i = 0; i < count; i++) {
    lua_rawgeti(L, list, i + 1);
    keys[i] = key_at(L, -1, i + 1);
    lua_pop(L, 1);
  }
  sort_keys(L, keys, keys + count, (size_t)count);
  if (sort_passes((size_t)count) & 1) keys += count;
  lua_createtable(L, count, 0);
  for (int i = 0; i < count; i++) {
    lua_rawgeti(L, list, keys[i].position);
    lua_rawseti(L, -2, i + 1);
  }
  lua_replace(L, list);
  lua_settop(L, list);
}

// Upvalues: the keys, how many were given out. What the script removed meanwhile is passed over.
static int pairs_step(lua_State *L) {
  bridge_state *state = state_of(L);
  lua_Integer position = lua_tointeger(L, lua_upvalueindex(2));
  lua_settop(L, 1);
  for (;;) {
    bridge_step_taken(L, state);
    position++;
    if (lua_rawgeti(L, lua_upvalueindex(1), position) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 1) != LUA_TNIL) break;
    lua_settop(L, 1);
  }
  lua_pushinteger(L, position);
  lua_replace(L, lua_upvalueindex(2));
  return 2;
}

static int element_step(lua_State *L) {
  lua_Integer position = luaL_checkinteger(L, 2);
  position = luaL_intop(+, position, 1);
  lua_pushinteger(L, position);
  return lua_geti(L, 1, position) == LUA_TNIL ? 1 : 2;
}

static int base_ipairs(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushcfunction(L, element_step);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

static int base_pairs(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 3);
    return 3;
  }
  // A list of Swift objects has nothing but its elements.
  if (bridge_to_object(L, 1) && luaL_getmetafield(L, 1, "__len") != LUA_TNIL) {
    return base_ipairs(L);
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  push_ordered_keys(L, 1);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, pairs_step, 2);
  lua_pushvalue(L, 1);
  lua_pushnil(L);
  return 3;
}

// In the order of `pairs`. The smallest key above the given one is searched for: one step is as slow
// as the table is long, a price only programs pay that do not use `pairs`.
static int base_next(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 2);
  bridge_state *state = state_of(L);
  bool first = lua_isnil(L, 2);
  sort_key after = {0}, best = {0};
  if (!first) after = key_at(L, 2, 0);
  bool found = false;
  lua_pushnil(L);  // 3: the best key so far
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    bridge_step_taken(L, state);
    lua_pop(L, 1);
    sort_key key = key_at(L, -1, 0);
    if ((first || compare_keys(&key, &after) > 0) && (!found || compare_keys(&key, &best) < 0)) {
      best = key;
      found = true;
      lua_pushvalue(L, -1);
      lua_replace(L, 3);
    }
  }
  lua_settop(L, 3);
  if (!found) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushvalue(L, 3);
  lua_rawget(L, 1);
  return 2;
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
static int global_write(lua_State *L) { return refuse_name(L, BRIDGE_GLOBAL_WRITE, 0); }

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
                                  {"pairs", base_pairs},
                                  {"ipairs", base_ipairs},
                                  {"next", base_next},
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
