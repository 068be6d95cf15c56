namespace Matching.Scoring;

/// <summary>One step of a tree's program: compare a column with a bin, choose between two leaf indices row by row.</summary>
/// <param name="Column">The byte column.</param>
/// <param name="Bin">Rows with at most this signed bin choose the left.</param>
/// <param name="Kind">Where left and right come from.</param>
/// <param name="Left">The left leaf, where it is one.</param>
/// <param name="Right">The right leaf, where it is one.</param>
internal readonly record struct Instruction(ushort Column, sbyte Bin, InstructionKind Kind, byte Left, byte Right);
