source_filename = "app"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-musl"

@"T.Base::count" = internal global i32 0, align 4
@"T.Lazy::.init" = internal global { i8*, i32, i32, i8*, i8* } { i8* @"T.Lazy::.cctor()void", i32 0, i32 0, i8* null, i8* getelementptr (i8, i8* @ilaot_typeobjects, i64 24) }, section "ilaot_refs", align 8
@ilaot_typeobjects = dso_local hidden global [3 x { i32, i32, i8*, i8* }] [{ i32, i32, i8*, i8* } { i32 48, i32 128, i8* getelementptr (i8, i8* @ilaot_types, i64 88), i8* @"T.Derived::.name" }, { i32, i32, i8*, i8* } { i32 48, i32 128, i8* getelementptr (i8, i8* @ilaot_types, i64 128), i8* @"T.Lazy::.name" }, { i32, i32, i8*, i8* } { i32 48, i32 128, i8* getelementptr (i8, i8* @ilaot_types, i64 168), i8* @"T.Square::.name" }], align 8
@"::string.0" = internal global { i32, i32, i32, [10 x i8] } { i32 208, i32 128, i32 4, [10 x i8] c"a\00\22\00\E9\00\00\00\00\00" }, align 8
@"T.Base::root" = internal global i8* null, section "ilaot_refs", align 8
declare dso_local hidden void @rt_store_ref(i8* %0, i8* %1) nounwind
@ilaot_types = dso_local hidden constant <{ i64, [10 x i32], [10 x i32], [10 x i32], [10 x i32], [10 x i32], [10 x i32], [3 x i32] }> <{ i64 0, [10 x i32] [i32 28, i32 16, i32 0, i32 0, i32 0, i32 200, i32 0, i32 0, i32 0, i32 0], [10 x i32] [i32 18, i32 24, i32 0, i32 8, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0], [10 x i32] [i32 530, i32 24, i32 0, i32 8, i32 0, i32 0, i32 248, i32 1, i32 0, i32 0], [10 x i32] [i32 18, i32 16, i32 0, i32 8, i32 0, i32 0, i32 0, i32 25, i32 0, i32 0], [10 x i32] [i32 16777233, i32 16, i32 0, i32 8, i32 0, i32 0, i32 0, i32 49, i32 0, i32 0], [10 x i32] [i32 14, i32 12, i32 2, i32 8, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0], [3 x i32] [i32 1, i32 8, i32 1] }>, align 8
@ilaot_types_size = dso_local hidden constant i32 260, align 4
@"T.Derived::.name" = internal unnamed_addr constant [13 x i8] c"\01\00\09\00T.Derived", align 2
@"T.Lazy::.name" = internal unnamed_addr constant [10 x i8] c"\01\00\06\00T.Lazy", align 2
@"T.Square::.name" = internal unnamed_addr constant [12 x i8] c"\01\00\08\00T.Square", align 2

define internal void @"Internal.Runtime.TypeInitializer::Run(void*)void"(i8* %0) #0 {
1:
	%2 = alloca i8*
	store i8* %0, i8* %2
	br label %3

3:
	ret void
}

define dso_local hidden void @ilaot_out_of_memory() #0 {
0:
	br label %1

1:
	ret void
}

define dso_local hidden void @ilaot_trace_push(i8* %0, i8* %1, i32 %2, i32 %3) #0 {
4:
	%5 = alloca i8*
	%6 = alloca i8*
	%7 = alloca i32
	%8 = alloca i32
	store i8* %0, i8* %5
	store i8* %1, i8* %6
	store i32 %2, i8* %7
	store i32 %3, i8* %8
	br label %9

9:
	ret void
}

define dso_local hidden void @ilaot_stack_overflow() #0 {
0:
	br label %1

1:
	ret void
}

define dso_local hidden void @ilaot_unhandled(i8* %0) #0 {
1:
	%2 = alloca i8*
	store i8* %0, i8* %2
	br label %3

3:
	ret void
}

define internal void @"T.Lazy::.cctor()void"() #0 {
0:
	br label %1

1:
	ret void
}

define dso_local hidden i32 @ilaot_main(i32 %0, i8* %1) #0 {
2:
	%3 = alloca i32
	%4 = alloca i8*
	store i32 %0, i8* %3
	store i8* %1, i8* %4
	br label %5

5:
	%6 = call i8* @"T.M::New(int32)object"(i32 4)
	%7 = getelementptr inbounds i8, i8* %6, i64 8
	%8 = load i32, i8* %7, !tbaa !5
	store atomic i32 5, i8* @"T.Base::count" release, align 4, !tbaa !7
	%9 = load atomic i32, i8* getelementptr (i8, i8* @"T.Lazy::.init", i64 8) acquire, align 4
	%10 = icmp eq i32 %9, 2
	br i1 %10, label %11, label %20, !prof !8

11:
	%12 = load atomic i32, i8* @"T.Base::count" acquire, align 4, !tbaa !7
	%13 = add i32 %8, %12
	%14 = icmp eq i8* @ilaot_typeobjects, getelementptr (i8, i8* @ilaot_typeobjects, i64 48)
	%15 = zext i1 %14 to i32
	%16 = add i32 %13, %15
	%17 = atomicrmw add i8* @"T.Base::count", i32 5 seq_cst
	%18 = cmpxchg i8* @"T.Base::count", i32 5, i32 %17 seq_cst seq_cst
	%19 = extractvalue { i32, i1 } %18, 0
	fence seq_cst
	ret i32 %16

20:
	call void @"Internal.Runtime.TypeInitializer::Run(void*)void"(i8* @"T.Lazy::.init") cold
	br label %11
}

define internal i8* @"T.M::New(int32)object"(i32 %0) #0 {
1:
	%2 = alloca i32
	store i32 %0, i8* %2
	br label %3

3:
	call void @rt_store_ref(i8* @"T.Base::root", i8* @"::string.0")
	%4 = load i8*, i8* @"T.Base::root", !tbaa !10
	ret i8* %4
}

attributes #0 = { uwtable "target-cpu"="x86-64" "target-features"="+cmov,+crc32,+cx16,+cx8,+fxsr,+mmx,+popcnt,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87" "probe-stack"="inline-asm" }

!llvm.module.flags = !{!0, !1, !2}
!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 7, !"PIE Level", i32 2}
!2 = !{i32 7, !"uwtable", i32 2}
!3 = !{!"ilaot"}
!4 = !{!"data", !3, i64 0}
!5 = !{!4, !4, i64 0}
!6 = !{!"T.Base::count", !4, i64 0}
!7 = !{!6, !6, i64 0}
!8 = !{!"branch_weights", i32 2000, i32 1}
!9 = !{!"T.Base::root", !4, i64 0}
!10 = !{!9, !9, i64 0}
