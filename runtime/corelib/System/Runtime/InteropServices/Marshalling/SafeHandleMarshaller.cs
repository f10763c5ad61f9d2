namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Handles: kept from being released during a call, made before one.</summary>
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder), MarshalMode.ManagedToUnmanagedIn, typeof(SafeHandleMarshaller<>.ManagedToUnmanagedIn))]
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder), MarshalMode.ManagedToUnmanagedRef, typeof(SafeHandleMarshaller<>.ManagedToUnmanagedRef))]
[CustomMarshaller(typeof(CustomMarshallerAttribute.GenericPlaceholder), MarshalMode.ManagedToUnmanagedOut, typeof(SafeHandleMarshaller<>.ManagedToUnmanagedOut))]
public static class SafeHandleMarshaller<T> where T : SafeHandle
{
    public struct ManagedToUnmanagedIn
    {
        private bool _added;
        private T? _handle;

        public void FromManaged(T handle)
        {
            _handle = handle;
            handle.DangerousAddRef(ref _added);
        }

        public readonly nint ToUnmanaged() => _handle!.DangerousGetHandle();

        public readonly void Free()
        {
            if (_added) _handle!.DangerousRelease();
        }
    }

    public struct ManagedToUnmanagedRef
    {
        private bool _added, _called;
        private T? _handle;
        private readonly T _fresh;
        private nint _before;
        private T? _result;

        public ManagedToUnmanagedRef()
        {
            _added = _called = false;
            _handle = _result = null;
            _before = 0;
            _fresh = Activator.CreateInstance<T>();
        }

        public void FromManaged(T handle)
        {
            _handle = handle;
            handle.DangerousAddRef(ref _added);
            _before = handle.DangerousGetHandle();
        }

        public readonly nint ToUnmanaged() => _before;

        public void FromUnmanaged(nint value)
        {
            _result = _handle;
            if (value == _before) return;
            _fresh.RawHandle = value;
            _result = _fresh;
        }

        public void OnInvoked() => _called = true;
        public readonly T ToManagedFinally() => _called ? _result! : _handle!;

        public readonly void Free()
        {
            if (_added) _handle!.DangerousRelease();
        }
    }

    public struct ManagedToUnmanagedOut
    {
        private bool _called;
        private readonly T _fresh;

        public ManagedToUnmanagedOut()
        {
            _called = false;
            _fresh = Activator.CreateInstance<T>();
        }

        public void FromUnmanaged(nint value) => _fresh.RawHandle = value;
        public readonly T ToManaged() => _fresh;
        public void Free() => _called = true;
    }
}
