; This file plays the compiled program: functions with protected regions, in the form
; that docs/abi.md 4 gives them. Each calls %f(%x) inside its region. Types are
; numbers: Base is 100 to 300, A (148 to 196) and B (300) derive from it, A1 (196) from A.

%Clause = type { i32, i32, i32, i32, ptr }
%Thread = type { ptr, ptr, ptr }

@rt_thread = external hidden thread_local(localexec) global %Thread

@clause_base = internal constant %Clause { i32 0, i32 100, i32 200, i32 0, ptr null }
@clause_a = internal constant %Clause { i32 0, i32 148, i32 48, i32 0, ptr null }
@clause_b = internal constant %Clause { i32 0, i32 300, i32 0, i32 0, ptr null }
@clause_filter = internal constant %Clause { i32 1, i32 0, i32 0, i32 0, ptr @filter }
@clause_filter2 = internal constant %Clause { i32 1, i32 0, i32 0, i32 0, ptr @filter }

declare void @ilaot_personality()
declare void @rt_rethrow(ptr) noreturn
declare void @note(i32)
declare i32 @filter_body(ptr, ptr)
declare i32 @llvm.eh.typeid.for.p0(ptr)

; try { f(x) } catch (A) { note 'a' } -> 1 if caught
define hidden i32 @catch_a(ptr %f, ptr %x) noinline uwtable personality ptr @ilaot_personality {
  invoke void %f(ptr %x) to label %normal unwind label %pad
normal:
  ret i32 0
pad:
  %lp = landingpad { ptr, i32 } catch ptr @clause_a
  %selector = extractvalue { ptr, i32 } %lp, 1
  %want = call i32 @llvm.eh.typeid.for.p0(ptr @clause_a)
  %mine = icmp eq i32 %selector, %want
  br i1 %mine, label %handler, label %other
handler:
  call void @note(i32 97)
  ret i32 1
other:
  resume { ptr, i32 } %lp
}

; try { f(x) } catch (B) { note 'b' } catch (Base e) { note 'B' } -> 1 or 2
define hidden i32 @catch_two(ptr %f, ptr %x) noinline uwtable personality ptr @ilaot_personality {
  invoke void %f(ptr %x) to label %normal unwind label %pad
normal:
  ret i32 0
pad:
  %lp = landingpad { ptr, i32 } catch ptr @clause_b catch ptr @clause_base
  %selector = extractvalue { ptr, i32 } %lp, 1
  %b = call i32 @llvm.eh.typeid.for.p0(ptr @clause_b)
  %is_b = icmp eq i32 %selector, %b
  br i1 %is_b, label %handler_b, label %not_b
not_b:
  %base = call i32 @llvm.eh.typeid.for.p0(ptr @clause_base)
  %is_base = icmp eq i32 %selector, %base
  br i1 %is_base, label %handler_base, label %other
handler_b:
  call void @note(i32 98)
  ret i32 1
handler_base:
  call void @note(i32 66)
  ret i32 2
other:
  resume { ptr, i32 } %lp
}

; try { f(x) } finally { g(y) }
define hidden void @finally(ptr %f, ptr %x, ptr %g, ptr %y) noinline uwtable personality ptr @ilaot_personality {
  invoke void %f(ptr %x) to label %normal unwind label %pad
normal:
  call void %g(ptr %y)
  ret void
pad:
  %lp = landingpad { ptr, i32 } cleanup
  call void %g(ptr %y)
  resume { ptr, i32 } %lp
}

; try { try { f(x) } finally { g(y) } } catch (A) { note 'a' }, one frame
define hidden i32 @finally_in_catch(ptr %f, ptr %x, ptr %g, ptr %y) noinline uwtable personality ptr @ilaot_personality {
  invoke void %f(ptr %x) to label %normal unwind label %pad
normal:
  call void %g(ptr %y)
  ret i32 0
pad:
  %lp = landingpad { ptr, i32 } cleanup catch ptr @clause_a
  invoke void %g(ptr %y) to label %dispatch unwind label %pad2
pad2:
  %lp2 = landingpad { ptr, i32 } catch ptr @clause_a
  br label %dispatch2
dispatch:
  br label %dispatch2
dispatch2:
  %e = phi { ptr, i32 } [ %lp, %dispatch ], [ %lp2, %pad2 ]
  %selector = extractvalue { ptr, i32 } %e, 1
  %want = call i32 @llvm.eh.typeid.for.p0(ptr @clause_a)
  %mine = icmp eq i32 %selector, %want
  br i1 %mine, label %handler, label %other
handler:
  call void @note(i32 97)
  ret i32 1
other:
  resume { ptr, i32 } %e
}

; try { f(x) } catch (Base) { note 'r'; throw; }
define hidden void @rethrow(ptr %f, ptr %x) noinline uwtable personality ptr @ilaot_personality {
  invoke void %f(ptr %x) to label %normal unwind label %pad
normal:
  ret void
pad:
  %lp = landingpad { ptr, i32 } catch ptr @clause_base
  %selector = extractvalue { ptr, i32 } %lp, 1
  %want = call i32 @llvm.eh.typeid.for.p0(ptr @clause_base)
  %mine = icmp eq i32 %selector, %want
  br i1 %mine, label %handler, label %other
handler:
  %e = extractvalue { ptr, i32 } %lp, 0
  call void @note(i32 114)
  call void @rt_rethrow(ptr %e)
  unreachable
other:
  resume { ptr, i32 } %lp
}

; int local = n; try { f(x) } catch when (filter_body(ref local, e)) { note 'h'; return local }
define hidden i32 @filtered(ptr %f, ptr %x, i32 %n) noinline uwtable personality ptr @ilaot_personality {
  %local = alloca i32
  %record = alloca { ptr, ptr, ptr }
  store i32 %n, ptr %local
  %head = getelementptr %Thread, ptr @rt_thread, i32 0, i32 2
  %prev = load ptr, ptr %head
  %clause_at = getelementptr { ptr, ptr, ptr }, ptr %record, i32 0, i32 1
  %local_at = getelementptr { ptr, ptr, ptr }, ptr %record, i32 0, i32 2
  store ptr %prev, ptr %record
  store ptr @clause_filter, ptr %clause_at
  store ptr %local, ptr %local_at
  store volatile ptr %record, ptr %head
  invoke void %f(ptr %x) to label %normal unwind label %pad
normal:
  store volatile ptr %prev, ptr %head
  ret i32 0
pad:
  %lp = landingpad { ptr, i32 } catch ptr @clause_filter
  store volatile ptr %prev, ptr %head
  %selector = extractvalue { ptr, i32 } %lp, 1
  %want = call i32 @llvm.eh.typeid.for.p0(ptr @clause_filter)
  %mine = icmp eq i32 %selector, %want
  br i1 %mine, label %handler, label %other
handler:
  call void @note(i32 104)
  %result = load volatile i32, ptr %local
  ret i32 %result
other:
  resume { ptr, i32 } %lp
}

; try { f(x) } catch when (filter) { note 'h' } catch (A) { note 'a' }
define hidden i32 @filtered_or_a(ptr %f, ptr %x) noinline uwtable personality ptr @ilaot_personality {
  %local = alloca i32
  %record = alloca { ptr, ptr, ptr }
  store i32 7, ptr %local
  %head = getelementptr %Thread, ptr @rt_thread, i32 0, i32 2
  %prev = load ptr, ptr %head
  %clause_at = getelementptr { ptr, ptr, ptr }, ptr %record, i32 0, i32 1
  %local_at = getelementptr { ptr, ptr, ptr }, ptr %record, i32 0, i32 2
  store ptr %prev, ptr %record
  store ptr @clause_filter2, ptr %clause_at
  store ptr %local, ptr %local_at
  store volatile ptr %record, ptr %head
  invoke void %f(ptr %x) to label %normal unwind label %pad
normal:
  store volatile ptr %prev, ptr %head
  ret i32 0
pad:
  %lp = landingpad { ptr, i32 } catch ptr @clause_filter2 catch ptr @clause_a
  store volatile ptr %prev, ptr %head
  %selector = extractvalue { ptr, i32 } %lp, 1
  %want = call i32 @llvm.eh.typeid.for.p0(ptr @clause_filter2)
  %mine = icmp eq i32 %selector, %want
  br i1 %mine, label %handler, label %not_filter
not_filter:
  %want_a = call i32 @llvm.eh.typeid.for.p0(ptr @clause_a)
  %is_a = icmp eq i32 %selector, %want_a
  br i1 %is_a, label %handler_a, label %other
handler:
  call void @note(i32 104)
  ret i32 1
handler_a:
  call void @note(i32 97)
  ret i32 2
other:
  resume { ptr, i32 } %lp
}

; The filter: filter_body gets the address of the captured local.
define internal i32 @filter(ptr %record, ptr %exception) noinline uwtable {
  %at = getelementptr { ptr, ptr, ptr }, ptr %record, i32 0, i32 2
  %local = load ptr, ptr %at
  %result = call i32 @filter_body(ptr %local, ptr %exception)
  ret i32 %result
}

; A call that pushes its arguments: the pad must find the stack pointer without them.
declare void @ten(ptr, ptr, i64, i64, i64, i64, i64, i64, i64, i64)
define hidden i64 @pushed(ptr %f, ptr %x, i64 %n) noinline uwtable optsize minsize personality ptr @ilaot_personality {
  %a = alloca i64
  store volatile i64 %n, ptr %a
  invoke void @ten(ptr %f, ptr %x, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8) to label %again unwind label %pad
again:
  invoke void @ten(ptr %f, ptr %x, i64 8, i64 7, i64 6, i64 5, i64 4, i64 3, i64 2, i64 1) to label %normal unwind label %pad
normal:
  ret i64 0
pad:
  %lp = landingpad { ptr, i32 } catch ptr null
  call void @note(i32 112)
  %b = load volatile i64, ptr %a
  ret i64 %b
}

; The same with a stack that grows inside the function, so that the frame is addressed
; by another register.
define hidden i64 @variable(ptr %f, ptr %x, i64 %n) noinline uwtable personality ptr @ilaot_personality {
  %a = alloca i64
  store volatile i64 %n, ptr %a
  %block = alloca i8, i64 %n
  store volatile i8 1, ptr %block
  %aligned = alloca [64 x i8], align 64
  store volatile i8 2, ptr %aligned
  invoke void @ten(ptr %f, ptr %x, i64 8, i64 7, i64 6, i64 5, i64 4, i64 3, i64 2, i64 1) to label %normal unwind label %pad
normal:
  ret i64 0
pad:
  %lp = landingpad { ptr, i32 } catch ptr null
  call void @note(i32 118)
  %b = load volatile i64, ptr %a
  ret i64 %b
}
