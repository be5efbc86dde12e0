// Swift objects as userdata. A read of a field crosses into Swift once, with the field's number in
// place of its name; a method is found without crossing at all.
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>

#include "internal.h"

static bridge_object *self_of(lua_State *L) {
  bridge_object *self = bridge_to_object(L, 1);
  if (!self) luaL_error(L, "this needs an object");
  return self;
}

static int refuse(lua_State *L, bridge_state *state, int what, int type) {
  int saved = state->in_swift;
  state->in_swift = saved + 1;
  int results = state->callbacks.refuse(state->callbacks.context, L, what, type);
  return bridge_after_swift(L, state, saved, results);
}

bool bridge_has_elements(lua_State *L, bridge_object *self) {
  (void)L;
  return self->owner->types[self->type].elements;
}

// Leaves the element at a position on the stack, or nil.
int bridge_push_element(lua_State *L, bridge_object *self, int64_t position) {
  bridge_state *state = self->owner;
  int saved = state->in_swift;
  state->in_swift = saved + 1;
  int results = state->callbacks.element(state->callbacks.context, L, self, position);
  return bridge_after_swift(L, state, saved, results);
}

// Upvalues: the names of the type, whether it has elements.
static int object_index(lua_State *L) {
  bridge_object *self = self_of(L);
  bridge_state *state = self->owner;
  if (lua_type(L, 2) == LUA_TNUMBER && lua_toboolean(L, lua_upvalueindex(2))) {
    int whole;
    int64_t index = lua_tointegerx(L, 2, &whole);
    if (whole) return bridge_push_element(L, self, index);
  }
  lua_pushvalue(L, 2);
  switch (lua_rawget(L, lua_upvalueindex(1))) {
    case LUA_TNUMBER: {
      int property = (int)lua_tointeger(L, -1);
      lua_settop(L, 2);
      int saved = state->in_swift;
      state->in_swift = saved + 1;
      int results = state->callbacks.get(state->callbacks.context, L, self, property);
      return bridge_after_swift(L, state, saved, results);
    }
    case LUA_TFUNCTION: return 1;
    default: return refuse(L, state, BRIDGE_UNKNOWN_FIELD, self->type);
  }
}

static int object_newindex(lua_State *L) {
  bridge_object *self = self_of(L);
  return refuse(L, self->owner, BRIDGE_READ_ONLY, self->type);
}

static int object_equal(lua_State *L) {
  bridge_object *left = bridge_to_object(L, 1);
  bridge_object *right = bridge_to_object(L, 2);
  // An object of another type may know better.
  if (left && right && left->type != right->type && luaL_getmetafield(L, 2, "__eq") &&
      lua_tocfunction(L, -1) != object_equal) {
    lua_pushvalue(L, 2);
    lua_pushvalue(L, 1);
    lua_call(L, 2, 1);
    return 1;
  }
  lua_pushboolean(L, left && right && left->object == right->object &&
                         left->payload == right->payload && left->type == right->type);
  return 1;
}

// The one finalizer there is. It runs no script code and cannot raise.
static int object_release(lua_State *L) {
  bridge_object *self = bridge_to_object(L, 1);
  if (!self || !self->object) return 0;
  bridge_state *state = self->owner;
  self->previous->next = self->next;
  self->next->previous = self->previous;
  void *object = self->object;
  self->object = NULL;
  state->lent -= self->weight;
  state->in_swift += 1;
  state->callbacks.release(object);
  state->in_swift -= 1;
  return 0;
}

static void set_function(lua_State *L, const char *name, lua_CFunction function) {
  lua_pushstring(L, name);
  lua_pushcfunction(L, function);
  lua_rawset(L, -4);
}

// Leaves the metatable and the table of names on the stack, which `bridge_type_end` takes off.
void bridge_type_begin(lua_State *L, int type, const char *name, bool counted, bool elements) {
  bridge_state *state = state_of(L);
  if (type >= state->type_count) {
    int count = type + 16;
    bridge_type_slots *types = realloc(state->types, sizeof(bridge_type_slots) * (size_t)count);
    if (!types) abort();
    state->types = types;
    state->type_count = count;
  }
  bridge_type_slots *slots = &state->types[type];
  *slots = (bridge_type_slots){.counted = counted, .elements = elements};
  lua_newtable(L);  // identities
  if (counted) {
    // An object that only this table knows may go.
    lua_newtable(L);
    lua_pushstring(L, "__mode");
    lua_pushstring(L, "v");
    lua_rawset(L, -3);
    lua_setmetatable(L, -2);
  }
  slots->cache = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_newtable(L);  // metatable
  lua_newtable(L);  // names
  lua_pushstring(L, "__index");
  lua_pushvalue(L, -2);
  lua_pushboolean(L, elements);
  lua_pushcclosure(L, object_index, 2);
  lua_rawset(L, -4);
  set_function(L, "__newindex", object_newindex);
  set_function(L, "__eq", object_equal);
  set_function(L, "__concat", bridge_concatenate_objects);
  if (counted) set_function(L, "__gc", object_release);
  for (int i = 0; i < 2; i++) {
    lua_pushstring(L, i ? "__name" : "__metatable");
    lua_pushstring(L, name);
    lua_rawset(L, -4);
  }
}

void bridge_type_property(lua_State *L, const char *name, size_t length, int property) {
  lua_pushinteger(L, property);
  bridge_set_field(L, -2, name, length);
}

void bridge_type_method(lua_State *L, const char *name, size_t length, int function) {
  bridge_push_function(L, function);
  bridge_set_field(L, -2, name, length);
}

void bridge_type_meta(lua_State *L, int meta, int function) {
  static const char *const names[] = {"__len", "__eq",       "__lt",     "__le",
                                      "__tostring", "__concat", "__call"};
  lua_pushstring(L, names[meta]);
  bridge_push_function(L, function);
  lua_rawset(L, -4);
}

void bridge_type_end(lua_State *L, int type) {
  lua_pop(L, 1);
  state_of(L)->types[type].metatable = luaL_ref(L, LUA_REGISTRYINDEX);
}

// Pushes the table that has the userdata of an object by payload.
static void push_identities(lua_State *L, bridge_type_slots *slots, void *object) {
  if (slots->last_object != object) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, slots->cache);
    if (lua_rawgetp(L, -1, object) != LUA_TNUMBER) {
      lua_pop(L, 1);
      lua_newtable(L);
      lua_pushinteger(L, luaL_ref(L, LUA_REGISTRYINDEX));
      lua_pushvalue(L, -1);
      lua_rawsetp(L, -3, object);
    }
    slots->last_object = object;
    slots->last_identities = (int)lua_tointeger(L, -1);
    lua_pop(L, 2);
  }
  lua_rawgeti(L, LUA_REGISTRYINDEX, slots->last_identities);
}

// Pushes the userdata that stands for an object, the same one as long as the script keeps it, so
// that objects serve as table keys. True if it is new, and if the type counts, the caller then owes
// it one retain.
bool bridge_push_object(lua_State *L, void *object, int64_t payload, int type) {
  bridge_state *state = state_of(L);
  bridge_type_slots *slots = &state->types[type];
  bool counted = slots->counted;
  bool is_kept = !counted || payload == 0;
  if (is_kept) {
    int found;
    if (counted) {
      lua_rawgeti(L, LUA_REGISTRYINDEX, slots->cache);
      found = lua_rawgetp(L, -1, object);
    } else {
      push_identities(L, slots, object);
      // Counted from 1, so that they stand in the table's list.
      found = lua_rawgeti(L, -1, payload + 1);
    }
    if (found == LUA_TUSERDATA) {
      lua_replace(L, -2);
      return false;
    }
    lua_pop(L, 1);
  }
  bridge_object *block = lua_newuserdatauv(L, sizeof(bridge_object), 0);
  *block = (bridge_object){
      .owner = state, .object = object, .payload = payload, .type = type, .counted = counted};
  if (counted) {
    block->previous = &state->objects;
    block->next = state->objects.next;
    block->next->previous = block;
    state->objects.next = block;
  }
  lua_rawgeti(L, LUA_REGISTRYINDEX, slots->metatable);
  lua_setmetatable(L, -2);
  if (is_kept) {
    lua_pushvalue(L, -1);
    if (counted) lua_rawsetp(L, -3, object);
    else lua_rawseti(L, -3, payload + 1);
    lua_replace(L, -2);
  }
  return true;
}

// Drops the userdata that stand for an object whose type does not count; those that a script kept stay what they are,
// but are found no more.
void bridge_forget_object(lua_State *L, void *object, int type) {
  bridge_type_slots *slots = &state_of(L)->types[type];
  if (slots->counted) return;
  lua_rawgeti(L, LUA_REGISTRYINDEX, slots->cache);
  if (lua_rawgetp(L, -1, object) == LUA_TNUMBER) {
    luaL_unref(L, LUA_REGISTRYINDEX, (int)lua_tointeger(L, -1));
    lua_pushnil(L);
    lua_rawsetp(L, -3, object);
  }
  lua_pop(L, 2);
  if (slots->last_object == object) slots->last_object = NULL;
}

// Counts what the object that was just pushed takes in Swift against the script's memory.
void bridge_weigh_object(lua_State *L, size_t weight) {
  bridge_object *block = lua_touserdata(L, -1);
  if (!block) return;
  block->weight += weight;
  block->owner->lent += weight;
}
