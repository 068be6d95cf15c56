using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Matching.Scoring;

/// <summary>Scores 512 rows at a time in eight 512-bit registers: one comparison and one blend for each split and 64 rows.</summary>
/// <remarks>
/// The eight registers are written out, because the compiler keeps an array of them in memory. Measured on Zen 5: eight registers are a fifth
/// faster than four, since an instruction is decoded for twice as many rows; running each instruction over 2,048 rows in memory takes half as long again.
/// </remarks>
internal sealed unsafe class Kernel512 : ForestKernel
{
    private const int Lane = 64, Rows = 8 * Lane;

    /// <inheritdoc/>
    public override KernelPath Path => KernelPath.Vector512;

    /// <inheritdoc/>
    public override bool IsSupported => Avx512BW.IsSupported;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Sum(ForestProgram program, Range trees, ForestScratch scratch, int rows)
    {
        var keptMemory = stackalloc byte[(MostKept * Rows) + Lane];
        var keptStart = (sbyte*)(((nuint)keptMemory + Lane - 1) & ~(nuint)(Lane - 1));
        fixed (sbyte* bins = scratch.Bins())
        fixed (int* sums = scratch.Sums)
        fixed (int* leaves = program.Leaves.Values)
        {
            foreach (var tree in program.Trees[trees])
            {
                fixed (Instruction* first = scratch.Instructions(program.Nodes.Slice(tree.FirstNode, tree.NodeCount), out var count))
                {
                    var low = Vector512.Load(leaves + (tree.Tree * LeafTable.LeavesPerTree));
                    var high = Vector512.Load(leaves + (tree.Tree * LeafTable.LeavesPerTree) + Vector512<int>.Count);
                    for (var row = 0; row < rows; row += Rows) Sum(first, first + count, bins + row, keptStart, low, high, sums + row);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sum(Instruction* at, Instruction* end, sbyte* bins, sbyte* kept, Vector512<int> low, Vector512<int> high, int* sums)
    {
        Vector512<sbyte> v0 = default, v1 = default, v2 = default, v3 = default, v4 = default, v5 = default, v6 = default, v7 = default;
        for (; at < end; at++)
        {
            var x = bins + ((nint)at->Column * ForestScratch.MaxRows);
            var bin = Vector512.Create(at->Bin);
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
                        Vector512<sbyte> left = Vector512.Create((sbyte)at->Left), right = Vector512.Create((sbyte)at->Right);
                        v0 = Choose(Vector512.LoadAligned(x), bin, left, right);
                        v1 = Choose(Vector512.LoadAligned(x + Lane), bin, left, right);
                        v2 = Choose(Vector512.LoadAligned(x + (2 * Lane)), bin, left, right);
                        v3 = Choose(Vector512.LoadAligned(x + (3 * Lane)), bin, left, right);
                        v4 = Choose(Vector512.LoadAligned(x + (4 * Lane)), bin, left, right);
                        v5 = Choose(Vector512.LoadAligned(x + (5 * Lane)), bin, left, right);
                        v6 = Choose(Vector512.LoadAligned(x + (6 * Lane)), bin, left, right);
                        v7 = Choose(Vector512.LoadAligned(x + (7 * Lane)), bin, left, right);
                        break;
                    }

                case InstructionKind.LeafCurrent:
                    {
                        var left = Vector512.Create((sbyte)at->Left);
                        v0 = Choose(Vector512.LoadAligned(x), bin, left, v0);
                        v1 = Choose(Vector512.LoadAligned(x + Lane), bin, left, v1);
                        v2 = Choose(Vector512.LoadAligned(x + (2 * Lane)), bin, left, v2);
                        v3 = Choose(Vector512.LoadAligned(x + (3 * Lane)), bin, left, v3);
                        v4 = Choose(Vector512.LoadAligned(x + (4 * Lane)), bin, left, v4);
                        v5 = Choose(Vector512.LoadAligned(x + (5 * Lane)), bin, left, v5);
                        v6 = Choose(Vector512.LoadAligned(x + (6 * Lane)), bin, left, v6);
                        v7 = Choose(Vector512.LoadAligned(x + (7 * Lane)), bin, left, v7);
                        break;
                    }

                case InstructionKind.CurrentLeaf:
                    {
                        var right = Vector512.Create((sbyte)at->Right);
                        v0 = Choose(Vector512.LoadAligned(x), bin, v0, right);
                        v1 = Choose(Vector512.LoadAligned(x + Lane), bin, v1, right);
                        v2 = Choose(Vector512.LoadAligned(x + (2 * Lane)), bin, v2, right);
                        v3 = Choose(Vector512.LoadAligned(x + (3 * Lane)), bin, v3, right);
                        v4 = Choose(Vector512.LoadAligned(x + (4 * Lane)), bin, v4, right);
                        v5 = Choose(Vector512.LoadAligned(x + (5 * Lane)), bin, v5, right);
                        v6 = Choose(Vector512.LoadAligned(x + (6 * Lane)), bin, v6, right);
                        v7 = Choose(Vector512.LoadAligned(x + (7 * Lane)), bin, v7, right);
                        break;
                    }

                case InstructionKind.KeptCurrent:
                    kept -= Rows;
                    v0 = Choose(Vector512.LoadAligned(x), bin, Vector512.LoadAligned(kept), v0);
                    v1 = Choose(Vector512.LoadAligned(x + Lane), bin, Vector512.LoadAligned(kept + Lane), v1);
                    v2 = Choose(Vector512.LoadAligned(x + (2 * Lane)), bin, Vector512.LoadAligned(kept + (2 * Lane)), v2);
                    v3 = Choose(Vector512.LoadAligned(x + (3 * Lane)), bin, Vector512.LoadAligned(kept + (3 * Lane)), v3);
                    v4 = Choose(Vector512.LoadAligned(x + (4 * Lane)), bin, Vector512.LoadAligned(kept + (4 * Lane)), v4);
                    v5 = Choose(Vector512.LoadAligned(x + (5 * Lane)), bin, Vector512.LoadAligned(kept + (5 * Lane)), v5);
                    v6 = Choose(Vector512.LoadAligned(x + (6 * Lane)), bin, Vector512.LoadAligned(kept + (6 * Lane)), v6);
                    v7 = Choose(Vector512.LoadAligned(x + (7 * Lane)), bin, Vector512.LoadAligned(kept + (7 * Lane)), v7);
                    break;
                default:
                    kept -= Rows;
                    v0 = Choose(Vector512.LoadAligned(x), bin, v0, Vector512.LoadAligned(kept));
                    v1 = Choose(Vector512.LoadAligned(x + Lane), bin, v1, Vector512.LoadAligned(kept + Lane));
                    v2 = Choose(Vector512.LoadAligned(x + (2 * Lane)), bin, v2, Vector512.LoadAligned(kept + (2 * Lane)));
                    v3 = Choose(Vector512.LoadAligned(x + (3 * Lane)), bin, v3, Vector512.LoadAligned(kept + (3 * Lane)));
                    v4 = Choose(Vector512.LoadAligned(x + (4 * Lane)), bin, v4, Vector512.LoadAligned(kept + (4 * Lane)));
                    v5 = Choose(Vector512.LoadAligned(x + (5 * Lane)), bin, v5, Vector512.LoadAligned(kept + (5 * Lane)));
                    v6 = Choose(Vector512.LoadAligned(x + (6 * Lane)), bin, v6, Vector512.LoadAligned(kept + (6 * Lane)));
                    v7 = Choose(Vector512.LoadAligned(x + (7 * Lane)), bin, v7, Vector512.LoadAligned(kept + (7 * Lane)));
                    break;
            }
        }

        Add(v0, low, high, sums);
        Add(v1, low, high, sums + Lane);
        Add(v2, low, high, sums + (2 * Lane));
        Add(v3, low, high, sums + (3 * Lane));
        Add(v4, low, high, sums + (4 * Lane));
        Add(v5, low, high, sums + (5 * Lane));
        Add(v6, low, high, sums + (6 * Lane));
        Add(v7, low, high, sums + (7 * Lane));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<sbyte> Choose(Vector512<sbyte> x, Vector512<sbyte> bin, Vector512<sbyte> left, Vector512<sbyte> right) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(x, bin), right, left);

    // 64 leaf indices become 64 leaf values: two registers hold the table of 32.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<sbyte> leaf, Vector512<int> low, Vector512<int> high, int* sums)
    {
        var (lower, upper) = (leaf.GetLower(), leaf.GetUpper());
        Add(lower.GetLower(), low, high, sums);
        Add(lower.GetUpper(), low, high, sums + 16);
        Add(upper.GetLower(), low, high, sums + 32);
        Add(upper.GetUpper(), low, high, sums + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector128<sbyte> leaf, Vector512<int> low, Vector512<int> high, int* sums) =>
        (Vector512.LoadAligned(sums) + Avx512F.PermuteVar16x32x2(low, Avx512F.ConvertToVector512Int32(leaf), high)).StoreAligned(sums);
}
