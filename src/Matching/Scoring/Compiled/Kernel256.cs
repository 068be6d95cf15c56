using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Matching.Scoring;

/// <summary>Scores 256 rows at a time in eight 256-bit registers, with AVX2 alone: one comparison and one blend for each split and 32 rows.</summary>
/// <remarks>
/// AVX2 has no permutation over a table of 32 values, and its gathers cost a load a row. So each of the four bytes of a leaf is looked up by itself,
/// 16 entries to a shuffle, and the bytes are woven together; the sums of 32 rows then stand in another order, which is put right at the end.
/// </remarks>
internal sealed unsafe class Kernel256 : ForestKernel
{
    private const int Lane = 32, Rows = 8 * Lane;

    // Where the weaving of bytes and words puts the rows of each run of 32: 4 of the lower half, 4 of the upper, and so on.
    private static ReadOnlySpan<byte> WovenRows =>
        [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31];

    /// <inheritdoc/>
    public override KernelPath Path => KernelPath.Vector256;

    /// <inheritdoc/>
    public override bool IsSupported => Avx2.IsSupported;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Sum(ForestProgram program, Range trees, ForestScratch scratch, int rows)
    {
        var memory = stackalloc byte[(MostKept * Rows) + Lane];
        var kept = (sbyte*)(((nuint)memory + Lane - 1) & ~(nuint)(Lane - 1));
        var planes = stackalloc Vector256<byte>[8];
        fixed (sbyte* bins = scratch.Bins())
        fixed (int* sums = scratch.Sums)
        {
            foreach (var tree in program.Trees[trees])
            {
                fixed (Instruction* first = scratch.Instructions(program.Nodes.Slice(tree.FirstNode, tree.NodeCount), out var count))
                {
                    Split(program.Leaves.Values.AsSpan(tree.Tree * LeafTable.LeavesPerTree, LeafTable.LeavesPerTree), planes);
                    for (var row = 0; row < rows; row += Rows) Sum(first, first + count, bins + row, kept, planes, sums + row);
                }
            }

            for (var row = 0; row < rows; row += Lane) Unweave(sums + row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sum(Instruction* at, Instruction* end, sbyte* bins, sbyte* kept, Vector256<byte>* planes, int* sums)
    {
        Vector256<sbyte> v0 = default, v1 = default, v2 = default, v3 = default, v4 = default, v5 = default, v6 = default, v7 = default;
        for (; at < end; at++)
        {
            var x = bins + ((nint)at->Column * ForestScratch.MaxRows);
            var bin = Vector256.Create(at->Bin);
            switch (at->Kind)
            {
                case InstructionKind.KeepLeafLeaf:
                    v0.StoreAligned(kept);
                    v1.StoreAligned(kept + Lane);
                    v2.StoreAligned(kept + (2 * Lane));
                    v3.StoreAligned(kept + (3 * Lane));
                    v4.StoreAligned(kept + (4 * Lane));
                    v5.StoreAligned(kept + (5 * Lane));
                    v6.StoreAligned(kept + (6 * Lane));
                    v7.StoreAligned(kept + (7 * Lane));
                    kept += Rows;
                    goto case InstructionKind.LeafLeaf;
                case InstructionKind.LeafLeaf:
                    {
                        Vector256<sbyte> left = Vector256.Create((sbyte)at->Left), right = Vector256.Create((sbyte)at->Right);
                        v0 = Choose(Vector256.LoadAligned(x), bin, left, right);
                        v1 = Choose(Vector256.LoadAligned(x + Lane), bin, left, right);
                        v2 = Choose(Vector256.LoadAligned(x + (2 * Lane)), bin, left, right);
                        v3 = Choose(Vector256.LoadAligned(x + (3 * Lane)), bin, left, right);
                        v4 = Choose(Vector256.LoadAligned(x + (4 * Lane)), bin, left, right);
                        v5 = Choose(Vector256.LoadAligned(x + (5 * Lane)), bin, left, right);
                        v6 = Choose(Vector256.LoadAligned(x + (6 * Lane)), bin, left, right);
                        v7 = Choose(Vector256.LoadAligned(x + (7 * Lane)), bin, left, right);
                        break;
                    }

                case InstructionKind.LeafCurrent:
                    {
                        var left = Vector256.Create((sbyte)at->Left);
                        v0 = Choose(Vector256.LoadAligned(x), bin, left, v0);
                        v1 = Choose(Vector256.LoadAligned(x + Lane), bin, left, v1);
                        v2 = Choose(Vector256.LoadAligned(x + (2 * Lane)), bin, left, v2);
                        v3 = Choose(Vector256.LoadAligned(x + (3 * Lane)), bin, left, v3);
                        v4 = Choose(Vector256.LoadAligned(x + (4 * Lane)), bin, left, v4);
                        v5 = Choose(Vector256.LoadAligned(x + (5 * Lane)), bin, left, v5);
                        v6 = Choose(Vector256.LoadAligned(x + (6 * Lane)), bin, left, v6);
                        v7 = Choose(Vector256.LoadAligned(x + (7 * Lane)), bin, left, v7);
                        break;
                    }

                case InstructionKind.CurrentLeaf:
                    {
                        var right = Vector256.Create((sbyte)at->Right);
                        v0 = Choose(Vector256.LoadAligned(x), bin, v0, right);
                        v1 = Choose(Vector256.LoadAligned(x + Lane), bin, v1, right);
                        v2 = Choose(Vector256.LoadAligned(x + (2 * Lane)), bin, v2, right);
                        v3 = Choose(Vector256.LoadAligned(x + (3 * Lane)), bin, v3, right);
                        v4 = Choose(Vector256.LoadAligned(x + (4 * Lane)), bin, v4, right);
                        v5 = Choose(Vector256.LoadAligned(x + (5 * Lane)), bin, v5, right);
                        v6 = Choose(Vector256.LoadAligned(x + (6 * Lane)), bin, v6, right);
                        v7 = Choose(Vector256.LoadAligned(x + (7 * Lane)), bin, v7, right);
                        break;
                    }

                case InstructionKind.KeptCurrent:
                    kept -= Rows;
                    v0 = Choose(Vector256.LoadAligned(x), bin, Vector256.LoadAligned(kept), v0);
                    v1 = Choose(Vector256.LoadAligned(x + Lane), bin, Vector256.LoadAligned(kept + Lane), v1);
                    v2 = Choose(Vector256.LoadAligned(x + (2 * Lane)), bin, Vector256.LoadAligned(kept + (2 * Lane)), v2);
                    v3 = Choose(Vector256.LoadAligned(x + (3 * Lane)), bin, Vector256.LoadAligned(kept + (3 * Lane)), v3);
                    v4 = Choose(Vector256.LoadAligned(x + (4 * Lane)), bin, Vector256.LoadAligned(kept + (4 * Lane)), v4);
                    v5 = Choose(Vector256.LoadAligned(x + (5 * Lane)), bin, Vector256.LoadAligned(kept + (5 * Lane)), v5);
                    v6 = Choose(Vector256.LoadAligned(x + (6 * Lane)), bin, Vector256.LoadAligned(kept + (6 * Lane)), v6);
                    v7 = Choose(Vector256.LoadAligned(x + (7 * Lane)), bin, Vector256.LoadAligned(kept + (7 * Lane)), v7);
                    break;
                default:
                    kept -= Rows;
                    v0 = Choose(Vector256.LoadAligned(x), bin, v0, Vector256.LoadAligned(kept));
                    v1 = Choose(Vector256.LoadAligned(x + Lane), bin, v1, Vector256.LoadAligned(kept + Lane));
                    v2 = Choose(Vector256.LoadAligned(x + (2 * Lane)), bin, v2, Vector256.LoadAligned(kept + (2 * Lane)));
                    v3 = Choose(Vector256.LoadAligned(x + (3 * Lane)), bin, v3, Vector256.LoadAligned(kept + (3 * Lane)));
                    v4 = Choose(Vector256.LoadAligned(x + (4 * Lane)), bin, v4, Vector256.LoadAligned(kept + (4 * Lane)));
                    v5 = Choose(Vector256.LoadAligned(x + (5 * Lane)), bin, v5, Vector256.LoadAligned(kept + (5 * Lane)));
                    v6 = Choose(Vector256.LoadAligned(x + (6 * Lane)), bin, v6, Vector256.LoadAligned(kept + (6 * Lane)));
                    v7 = Choose(Vector256.LoadAligned(x + (7 * Lane)), bin, v7, Vector256.LoadAligned(kept + (7 * Lane)));
                    break;
            }
        }

        Add(v0.AsByte(), planes, sums);
        Add(v1.AsByte(), planes, sums + Lane);
        Add(v2.AsByte(), planes, sums + (2 * Lane));
        Add(v3.AsByte(), planes, sums + (3 * Lane));
        Add(v4.AsByte(), planes, sums + (4 * Lane));
        Add(v5.AsByte(), planes, sums + (5 * Lane));
        Add(v6.AsByte(), planes, sums + (6 * Lane));
        Add(v7.AsByte(), planes, sums + (7 * Lane));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<sbyte> Choose(Vector256<sbyte> x, Vector256<sbyte> bin, Vector256<sbyte> left, Vector256<sbyte> right) =>
        Avx2.BlendVariable(left, right, Avx2.CompareGreaterThan(x, bin));

    // Byte p of the leaves 0–15 and 16–31, each twice, as a shuffle works on halves of a register.
    private static void Split(ReadOnlySpan<int> leaves, Vector256<byte>* planes)
    {
        for (var plane = 0; plane < 4; plane++)
        {
            for (var half = 0; half < 2; half++)
            {
                var bytes = Vector128<byte>.Zero;
                for (var i = 0; i < 16; i++) bytes = bytes.WithElement(i, (byte)(leaves[(half * 16) + i] >> (8 * plane)));
                planes[(plane * 2) + half] = Vector256.Create(bytes, bytes);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<byte> leaf, Vector256<byte>* planes, int* sums)
    {
        // The fifth bit of the index, moved to the top of the byte, says which half of the table is meant.
        var upper = Vector256.ShiftLeft(leaf.AsUInt16(), 3).AsByte();
        Vector256<byte> b0 = Look(leaf, upper, planes), b1 = Look(leaf, upper, planes + 2), b2 = Look(leaf, upper, planes + 4), b3 = Look(leaf, upper, planes + 6);
        var words0 = Avx2.UnpackLow(b0, b1).AsInt16();
        var words1 = Avx2.UnpackHigh(b0, b1).AsInt16();
        var words2 = Avx2.UnpackLow(b2, b3).AsInt16();
        var words3 = Avx2.UnpackHigh(b2, b3).AsInt16();
        Add(Avx2.UnpackLow(words0, words2), sums);
        Add(Avx2.UnpackHigh(words0, words2), sums + 8);
        Add(Avx2.UnpackLow(words1, words3), sums + 16);
        Add(Avx2.UnpackHigh(words1, words3), sums + 24);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Look(Vector256<byte> leaf, Vector256<byte> upper, Vector256<byte>* plane) =>
        Avx2.BlendVariable(Avx2.Shuffle(plane[0], leaf), Avx2.Shuffle(plane[1], leaf), upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<short> values, int* sums) => (Vector256.LoadAligned(sums) + values.AsInt32()).StoreAligned(sums);

    private static void Unweave(int* sums)
    {
        var woven = stackalloc int[Lane];
        new ReadOnlySpan<int>(sums, Lane).CopyTo(new Span<int>(woven, Lane));
        for (var i = 0; i < Lane; i++) sums[WovenRows[i]] = woven[i];
    }
}
