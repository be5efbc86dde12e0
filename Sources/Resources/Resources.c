#include "Resources.h"

#include <string.h>

// #embed costs nothing to compile, where a Swift literal of 128 kB takes the compiler half a minute.
// A file makes itself part of the program with two entries: its bytes here, its path in the table below.

static const unsigned char cv[] = {
#embed "../../reports/cv.lua" suffix(, )
    0};

static const unsigned char nih_biosketch[] = {
#embed "../../reports/nih-biosketch.lua" suffix(, )
    0};

static const unsigned char nsf_biosketch[] = {
#embed "../../reports/nsf-biosketch.lua" suffix(, )
    0};

static const unsigned char nsf_coa[] = {
#embed "../../reports/nsf-coa.lua" suffix(, )
    0};

static const unsigned char nsf_references[] = {
#embed "../../reports/nsf-references.lua" suffix(, )
    0};

static const unsigned char per_year[] = {
#embed "../../reports/per-year.lua" suffix(, )
    0};

static const unsigned char profile[] = {
#embed "../../reports/profile.lua" suffix(, )
    0};

static const unsigned char publications[] = {
#embed "../../reports/publications.lua" suffix(, )
    0};

static const unsigned char reconcile[] = {
#embed "../../reports/reconcile.lua" suffix(, )
    0};

static const unsigned char lib_biosketch[] = {
#embed "../../reports/lib/biosketch.lua" suffix(, )
    0};

static const unsigned char lib_checks[] = {
#embed "../../reports/lib/checks.lua" suffix(, )
    0};

static const unsigned char lib_dates[] = {
#embed "../../reports/lib/dates.lua" suffix(, )
    0};

static const unsigned char lib_names[] = {
#embed "../../reports/lib/names.lua" suffix(, )
    0};

static const unsigned char lib_sections[] = {
#embed "../../reports/lib/sections.lua" suffix(, )
    0};

static const unsigned char lib_works[] = {
#embed "../../reports/lib/works.lua" suffix(, )
    0};

static const unsigned char fallback_style[] = {
#embed "csl/fallback.csl" suffix(, )
    0};

static const unsigned char locale_en_US[] = {
#embed "csl/locales-en-US.xml" suffix(, )
    0};

#define RESOURCE(name, bytes) {name, bytes, sizeof bytes - 1}

static const DossierResource resources[] = {
    RESOURCE("reports/cv.lua", cv),
    RESOURCE("reports/nih-biosketch.lua", nih_biosketch),
    RESOURCE("reports/nsf-biosketch.lua", nsf_biosketch),
    RESOURCE("reports/nsf-coa.lua", nsf_coa),
    RESOURCE("reports/nsf-references.lua", nsf_references),
    RESOURCE("reports/per-year.lua", per_year),
    RESOURCE("reports/profile.lua", profile),
    RESOURCE("reports/publications.lua", publications),
    RESOURCE("reports/reconcile.lua", reconcile),
    RESOURCE("reports/lib/biosketch.lua", lib_biosketch),
    RESOURCE("reports/lib/checks.lua", lib_checks),
    RESOURCE("reports/lib/dates.lua", lib_dates),
    RESOURCE("reports/lib/names.lua", lib_names),
    RESOURCE("reports/lib/sections.lua", lib_sections),
    RESOURCE("reports/lib/works.lua", lib_works),
    RESOURCE("csl/fallback.csl", fallback_style),
    RESOURCE("csl/locales-en-US.xml", locale_en_US),
};

static const size_t count = sizeof resources / sizeof resources[0];

size_t DossierResourceCount(void) { return count; }

const DossierResource *DossierResourceAt(size_t index) {
  return index < count ? &resources[index] : NULL;
}

const DossierResource *DossierResourceFind(const char *name) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(resources[i].name, name) == 0) return &resources[i];
  }
  return NULL;
}
