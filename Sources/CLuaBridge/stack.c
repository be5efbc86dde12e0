// The values of the stack, for Swift: accessors that cannot raise. Those that allocate run while
// `in_swift` is set, when the allocator refuses nothing.
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

#include "internal.h"

int bridge_top(lua_State *L) { return lua_gettop(L); }
void bridge_set_top(lua_State *L, int top) { lua_settop(L, top); }
bool bridge_reserve(lua_State *L, int slots) { return lua_checkstack(L, slots + 8); }

int bridge_type(lua_State *L, int index) {
  switch (lua_type(L, index)) {
    case LUA_TNONE: return BRIDGE_NONE;
    case LUA_TNIL: return BRIDGE_NIL;
    case LUA_TBOOLEAN: return BRIDGE_BOOLEAN;
    case LUA_TNUMBER: return lua_isinteger(L, index) ? BRIDGE_INTEGER : BRIDGE_NUMBER;
    case LUA_TSTRING: return BRIDGE_STRING;
    case LUA_TTABLE: return BRIDGE_TABLE;
    case LUA_TFUNCTION: return BRIDGE_FUNCTION;
    case LUA_TUSERDATA: return bridge_to_object(L, index) ? BRIDGE_OBJECT : BRIDGE_OTHER;
    default: return BRIDGE_OTHER;
  }
}

bool bridge_to_boolean(lua_State *L, int index) { return lua_toboolean(L, index); }

// Strings are not taken for numbers here: what a script wrote as text stays text.
int64_t bridge_to_integer(lua_State *L, int index, bool *valid) {
  int is_integer = 0;
  int64_t value = 0;
  if (lua_type(L, index) == LUA_TNUMBER) value = lua_tointegerx(L, index, &is_integer);
  *valid = is_integer;
  return value;
}

double bridge_to_number(lua_State *L, int index, bool *valid) {
  *valid = lua_type(L, index) == LUA_TNUMBER;
  return *valid ? lua_tonumber(L, index) : 0;
}

// Of strings alone: lua_tolstring would turn a number in place into a string, which allocates.
const char *bridge_to_string(lua_State *L, int index, size_t *length) {
  if (lua_type(L, index) != LUA_TSTRING) return NULL;
  return lua_tolstring(L, index, length);
}

bridge_object *bridge_to_object(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TUSERDATA) return NULL;
  if (lua_rawlen(L, index) != sizeof(bridge_object)) return NULL;
  bridge_object *object = lua_touserdata(L, index);
  return object->owner == state_of(L) ? object : NULL;
}

size_t bridge_raw_length(lua_State *L, int index) { return lua_rawlen(L, index); }
void bridge_push_nil(lua_State *L) { lua_pushnil(L); }
void bridge_push_boolean(lua_State *L, bool value) { lua_pushboolean(L, value); }
void bridge_push_integer(lua_State *L, int64_t value) { lua_pushinteger(L, value); }
void bridge_push_number(lua_State *L, double value) { lua_pushnumber(L, value); }
void bridge_push_value(lua_State *L, int index) { lua_pushvalue(L, index); }

void bridge_push_string(lua_State *L, const char *bytes, size_t length) {
  lua_pushlstring(L, length ? bytes : "", length);
}

void bridge_push_function(lua_State *L, int function) {
  lua_pushinteger(L, function);
  lua_pushcclosure(L, bridge_trampoline, 1);
}

void bridge_push_table(lua_State *L, int items, int fields) { lua_createtable(L, items, fields); }

void bridge_set_item(lua_State *L, int table, int64_t position) { lua_rawseti(L, table, position); }

void bridge_set_field(lua_State *L, int table, const char *name, size_t length) {
  table = lua_absindex(L, table);
  bridge_push_string(L, name, length);
  lua_insert(L, -2);
  lua_rawset(L, table);
}

int bridge_get_item(lua_State *L, int table, int64_t position) {
  lua_rawgeti(L, table, position);
  return bridge_type(L, -1);
}

int bridge_get_field(lua_State *L, int table, const char *name, size_t length) {
  table = lua_absindex(L, table);
  bridge_push_string(L, name, length);
  lua_rawget(L, table);
  return bridge_type(L, -1);
}

// What a message calls a value: its type's name, of an object the name of its kind.
void bridge_describe(lua_State *L, int index, char *buffer, size_t size) {
  const char *name = lua_typename(L, lua_type(L, index));
  if (lua_type(L, index) == LUA_TNONE) name = "no value";
  snprintf(buffer, size, "%s", name);
  if (!bridge_to_object(L, index) || !lua_checkstack(L, 3)) return;
  if (lua_getmetatable(L, index)) {
    lua_pushstring(L, "__name");
    lua_rawget(L, -2);
    if (lua_type(L, -1) == LUA_TSTRING) snprintf(buffer, size, "%s", lua_tostring(L, -1));
    lua_pop(L, 2);
  }
}

// Free slots form a list through the table itself, so that a release allocates nothing.
int bridge_reference(lua_State *L, int index) {
  bridge_state *state = state_of(L);
  index = lua_absindex(L, index);
  lua_rawgeti(L, LUA_REGISTRYINDEX, state->references);
  int slot = state->free_reference;
  if (slot) {
    lua_rawgeti(L, -1, slot);
    state->free_reference = (int)lua_tointeger(L, -1);
    lua_pop(L, 1);
  } else {
    slot = ++state->reference_count;
  }
  lua_pushvalue(L, index);
  lua_rawseti(L, -2, slot);
  lua_pop(L, 1);
  return slot;
}

void bridge_push_reference(lua_State *L, int slot) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, state_of(L)->references);
  lua_rawgeti(L, -1, slot);
  lua_remove(L, -2);
}

void bridge_release_reference(lua_State *L, int slot) {
  bridge_state *state = state_of(L);
  if (!lua_checkstack(L, 3)) return;
  lua_rawgeti(L, LUA_REGISTRYINDEX, state->references);
  lua_pushinteger(L, state->free_reference);
  lua_rawseti(L, -2, slot);
  lua_pop(L, 1);
  state->free_reference = slot;
}

void bridge_set_global(lua_State *L, const char *name, size_t length) {
  lua_pushglobaltable(L);
  lua_insert(L, -2);
  bridge_set_field(L, -2, name, length);
  lua_pop(L, 1);
}

void bridge_push_library(lua_State *L, const char *name) {
  lua_pushglobaltable(L);
  lua_pushstring(L, name);
  lua_rawget(L, -2);
  lua_remove(L, -2);
}
