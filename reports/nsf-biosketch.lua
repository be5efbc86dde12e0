-- The NSF biographical sketch as a draft to copy from, in SciENcv's order, with every limit checked.
--
-- NSF takes only the PDF that SciENcv certifies, and SciENcv takes no upload; so this is no file to submit.
-- Rules: PAPPG 24-1, II.D.2.h(i), and the Common Form, as checked on the dates below.

local biosketch = require "biosketch"
local checks = require "checks"

local rules_checked = "August to October 2026"

return {
  title   = "NSF biographical sketch (draft)",
  summary = "A draft to copy into SciENcv, field by field, with every limit checked.",
  params  = biosketch.params(),

  build = function(data, params)
    local check = checks.new()
    local identity = biosketch.identity(data, params, check)
    local preparation = biosketch.preparation(data, check)
    local appointments = biosketch.appointments(data, check)
    local products = biosketch.products(data, params, check, biosketch.style(params, "apa"))

    return doc.document {
      title = "Draft to copy from, not to submit: NSF biographical sketch",
      page = { size = "letter", margins = "1in", font_size = 11 },
      "NSF takes only the PDF that SciENcv makes and certifies. Copy each field below into SciENcv, in this order. "
        .. "Rules: PAPPG 24-1, II.D.2.h(i), and the Common Form; checked " .. rules_checked .. ". There is no page limit.",
      identity,
      preparation,
      appointments,
      products,
      doc.section {
        title = "6. Certification",
        "Yours alone to give, in SciENcv. It is no part of this draft. A signature is valid for 12 months.",
      },
      check.section(),
    }
  end,
}
