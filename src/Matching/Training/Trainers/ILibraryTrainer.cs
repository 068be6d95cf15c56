using Microsoft.ML;

namespace Matching.Training;

/// <summary>A trainer of ML.NET behind one of ours: what was taken out of the library is held against what the library says itself.</summary>
internal interface ILibraryTrainer
{
    /// <summary>The rows as the library sees them.</summary>
    IDataView View(MLContext ml, RankingTable table);

    /// <summary>Learns and leaves the model in the library.</summary>
    ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view, int seed);
}
