namespace Matching.Scoring;

/// <summary>Where the two sides of a choice come from. The result becomes the current value.</summary>
internal enum InstructionKind : byte
{
    /// <summary>Both are leaves; the current value, if any, is over.</summary>
    LeafLeaf,

    /// <summary>Both are leaves; the current value is kept on the stack first.</summary>
    KeepLeafLeaf,

    /// <summary>The left is a leaf, the right the current value.</summary>
    LeafCurrent,

    /// <summary>The left is the current value, the right a leaf.</summary>
    CurrentLeaf,

    /// <summary>The left was kept, the right is the current value.</summary>
    KeptCurrent,

    /// <summary>The left is the current value, the right was kept.</summary>
    CurrentKept,
}
