// The string library: liblua's where each call is quick, our own where one call can take for ever,
// take all memory, or show an address.
#define _GNU_SOURCE
#include <ctype.h>
#include <float.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

static int string_rep(lua_State *L) {
  size_t length, separator_length;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_Integer count = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &separator_length);
  size_t unit = length + separator_length;
  if (count <= 0 || unit == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if ((lua_Unsigned)count > state_of(L)->cap / unit) {
    bridge_stop(L, BRIDGE_MEMORY_BUDGET);
  }
  size_t total = (size_t)count * unit - separator_length;
  luaL_Buffer buffer;
  char *result = luaL_buffinitsize(L, &buffer, total);
  // Copying what is there already doubles it at each turn.
  size_t done = unit < total ? unit : total;
  memcpy(result, text, length);
  memcpy(result + length, separator, done - length);
  while (done < total) {
    size_t more = done < total - done ? done : total - done;
    memcpy(result + done, result, more);
    done += more;
  }
  luaL_pushresultsize(&buffer, total);
  return 1;
}

typedef struct {
  char text[32];  // the whole, from '%', for snprintf
  bool left, modified, precise;
  size_t width, precision;
  char conversion;
} specification;

static const char *read_specification(lua_State *L, const char *p, const char *end,
                                      specification *spec) {
  const char *start = p;
  memset(spec, 0, sizeof *spec);
  while (p < end && *p && strchr("-+ #0", *p)) spec->left |= *p++ == '-';
  for (int digits = 0; p < end && isdigit((unsigned char)*p) && digits < 2; digits++) {
    spec->width = spec->width * 10 + (size_t)(*p++ - '0');
  }
  if (p < end && *p == '.') {
    p++;
    spec->precise = true;
    for (int digits = 0; p < end && isdigit((unsigned char)*p) && digits < 2; digits++) {
      spec->precision = spec->precision * 10 + (size_t)(*p++ - '0');
    }
  }
  size_t length = (size_t)(p - start);
  if (p >= end || length > 10) luaL_error(L, "invalid format: it ends in '%%', or is too long");
  spec->modified = length > 0;
  spec->conversion = *p++;
  spec->text[0] = '%';
  memcpy(spec->text + 1, start, length);
  return p;
}

static void add_padded(luaL_Buffer *buffer, const specification *spec, const char *text,
                       size_t length) {
  size_t padding = spec->width > length ? spec->width - length : 0;
  for (size_t i = 0; !spec->left && i < padding; i++) luaL_addchar(buffer, ' ');
  luaL_addlstring(buffer, text, length);
  for (size_t i = 0; spec->left && i < padding; i++) luaL_addchar(buffer, ' ');
}

static void add_string(lua_State *L, luaL_Buffer *buffer, const specification *spec, int argument) {
  luaL_checkany(L, argument);
  bridge_safe_tostring(L, argument);
  // The buffer wants its own place on top of the stack; the text waits in the argument's.
  lua_replace(L, argument);
  size_t length;
  const char *text = lua_tolstring(L, argument, &length);
  if (spec->precise && spec->precision < length) length = spec->precision;
  add_padded(buffer, spec, text, length);
}

static void add_quoted(lua_State *L, luaL_Buffer *buffer, int argument) {
  char number[64];
  switch (lua_type(L, argument)) {
    case LUA_TSTRING: {
      size_t length;
      const char *text = lua_tolstring(L, argument, &length);
      luaL_addchar(buffer, '"');
      for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\' || c == '\n') {
          luaL_addchar(buffer, '\\');
          luaL_addchar(buffer, (char)c);
        } else if (iscntrl(c)) {
          bool digit = i + 1 < length && isdigit((unsigned char)text[i + 1]);
          snprintf(number, sizeof number, digit ? "\\%03d" : "\\%d", c);
          luaL_addstring(buffer, number);
        } else {
          luaL_addchar(buffer, (char)c);
        }
      }
      luaL_addchar(buffer, '"');
      return;
    }
    case LUA_TNUMBER: {
      if (lua_isinteger(L, argument)) {
        lua_Integer value = lua_tointeger(L, argument);
        // The smallest integer has no decimal literal.
        snprintf(number, sizeof number, value == LUA_MININTEGER ? "0x%llx" : "%lld", value);
      } else {
        double value = lua_tonumber(L, argument);
        if (value != value) snprintf(number, sizeof number, "(0/0)");
        else if (value > DBL_MAX) snprintf(number, sizeof number, "1e9999");
        else if (value < -DBL_MAX) snprintf(number, sizeof number, "-1e9999");
        else snprintf(number, sizeof number, "%a", value);
      }
      luaL_addstring(buffer, number);
      return;
    }
    case LUA_TNIL: luaL_addstring(buffer, "nil"); return;
    case LUA_TBOOLEAN: luaL_addstring(buffer, lua_toboolean(L, argument) ? "true" : "false"); return;
    default: luaL_argerror(L, argument, "value has no literal form");
  }
}

static void add_number(lua_State *L, luaL_Buffer *buffer, specification *spec, int argument) {
  char number[512];
  size_t end = strlen(spec->text);
  int length;
  if (strchr("diouxX", spec->conversion)) {
    lua_Integer value = luaL_checkinteger(L, argument);
    memcpy(spec->text + end, "ll", 2);
    spec->text[end + 2] = spec->conversion;
    length = snprintf(number, sizeof number, spec->text, value);
  } else {
    double value = luaL_checknumber(L, argument);
    spec->text[end] = spec->conversion;
    length = snprintf(number, sizeof number, spec->text, value);
  }
  luaL_addlstring(buffer, number, (size_t)length);
}

static int string_format(lua_State *L) {
  int count = lua_gettop(L);
  size_t length;
  const char *p = luaL_checklstring(L, 1, &length);
  const char *end = p + length;
  int argument = 1;
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  while (p < end) {
    if (*p != '%') {
      luaL_addchar(&buffer, *p++);
      continue;
    }
    if (++p < end && *p == '%') {
      luaL_addchar(&buffer, *p++);
      continue;
    }
    specification spec;
    p = read_specification(L, p, end, &spec);
    if (++argument > count) return luaL_argerror(L, argument, "no value");
    switch (spec.conversion) {
      case 'c': {
        char c = (char)luaL_checkinteger(L, argument);
        add_padded(&buffer, &spec, &c, 1);
        break;
      }
      case 'd': case 'i': case 'o': case 'u': case 'x': case 'X':
      case 'a': case 'A': case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
        add_number(L, &buffer, &spec, argument);
        break;
      case 's': add_string(L, &buffer, &spec, argument); break;
      case 'q':
        if (spec.modified) return luaL_error(L, "specifier '%%q' cannot have modifiers");
        add_quoted(L, &buffer, argument);
        break;
      case 'p':
        return luaL_error(L, "'%%p' is not available in scripts: addresses differ in each run");
      default:
        return luaL_error(L, "invalid conversion '%%%c' to 'format'", spec.conversion);
    }
  }
  luaL_pushresult(&buffer);
  return 1;
}

// liblua's own table is kept, since the metatable of strings points to it; what a script must not
// have is taken out of it.
void bridge_open_strings(lua_State *L) {
  static const char *const removed[] = {"dump", "pack", "packsize", "unpack"};
  static const luaL_Reg ours[] = {{"rep", string_rep}, {"format", string_format}, {NULL, NULL}};
  lua_pushcfunction(L, luaopen_string);
  lua_call(L, 0, 1);
  for (size_t i = 0; i < sizeof removed / sizeof *removed; i++) {
    lua_pushnil(L);
    lua_setfield(L, -2, removed[i]);
  }
  luaL_setfuncs(L, ours, 0);
  lua_setglobal(L, "string");
  lua_pushliteral(L, "");
  lua_getmetatable(L, -1);
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 2);
}
