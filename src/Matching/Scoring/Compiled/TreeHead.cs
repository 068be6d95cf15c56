namespace Matching.Scoring;

/// <summary>Where one tree stands in a program; its root is its last node.</summary>
/// <param name="Tree">Its place in the leaf table.</param>
/// <param name="FirstNode">Its first node.</param>
/// <param name="NodeCount">How many nodes it has; at least one.</param>
internal readonly record struct TreeHead(int Tree, int FirstNode, int NodeCount);
