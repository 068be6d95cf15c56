namespace Matching.Benchmarks.Place;

/// <summary>All methods on one form of the texts.</summary>
/// <param name="Suffix">What its slices' names end with.</param>
/// <param name="Data">The places and firms.</param>
/// <param name="Test">The test's cut.</param>
/// <param name="Model">The model.</param>
/// <param name="Methods">Every method's scores, the model's first.</param>
internal sealed record PlaceRun(string Suffix, PlaceData Data, PlaceCut Test, PlaceModel Model, IReadOnlyList<PlaceMethod> Methods)
{
    public static PlaceRun Of(PlaceData data, string suffix, PlaceOptions options)
    {
        var test = PlaceCut.Test(data, options.Split);
        if (test.Queries.Count == 0) throw new InvalidDataException($"No firm registered from {options.Split:yyyy-MM-dd} on settled at a candidate: there is nothing to ask.");
        var from = TimeProvider.System.GetTimestamp();
        var model = PlaceModel.Train(data, PlaceCut.Training(data, options.Split), options.Seed);
        var scores = model.Scores(data, test);
        return new PlaceRun(
            suffix,
            data,
            test,
            model,
            [
                new PlaceMethod(PlaceMethod.Model, scores, TimeProvider.System.GetElapsedTime(from).TotalSeconds),
                .. PlaceMethod.Baselines.Select(baseline => PlaceMethod.Learned(baseline.Name, baseline.Learner, data, test)),
                PlaceMethod.Shuffled(test, options.Seed),
            ]);
    }
}
