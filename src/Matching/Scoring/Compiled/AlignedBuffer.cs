using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Matching.Scoring;

/// <summary>Zeroed memory that starts on a cache line and does not move, so that wide loads never straddle two lines.</summary>
internal sealed class AlignedBuffer<T>
    where T : unmanaged
{
    private const int Line = 64;

    private readonly byte[] _memory;
    private readonly int _start;
    private readonly int _length;

    public AlignedBuffer(int length)
    {
        _length = length;
        _memory = GC.AllocateArray<byte>(checked((length * Unsafe.SizeOf<T>()) + Line), pinned: true);
        var past = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0) % Line);
        _start = past == 0 ? 0 : Line - past;
    }

    public Span<T> Span => MemoryMarshal.Cast<byte, T>(_memory.AsSpan(_start, _length * Unsafe.SizeOf<T>()));
}
