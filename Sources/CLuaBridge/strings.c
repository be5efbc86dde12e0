#define _GNU_SOURCE
#include "internal.h"
void bridge_open_strings(lua_State *L) { luaL_requiref(L, "string", luaopen_string, 1); lua_pop(L, 1); }
void bridge_open_patterns(lua_State *L) { (void)L; }
