; This file holds the frame at which an exception stops that the runtime's own
; call-backs throw: a filter, the recording of the trace, the report of an unhandled
; exception. C has no way to write a catch-all, and in this form one source serves
; every target.

define hidden i32 @eh_guard(ptr %f, ptr %a, ptr %b) noinline uwtable personality ptr @ilaot_personality {
  %result = invoke i32 %f(ptr %a, ptr %b) to label %returned unwind label %thrown

returned:
  ret i32 %result

thrown:
  %pad = landingpad { ptr, i32 } catch ptr null
  ret i32 -1
}

declare void @ilaot_personality()
